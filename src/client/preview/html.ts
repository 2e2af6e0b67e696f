import { Uri, type Webview } from 'vscode';

/**
 * The page around the preview. It may run one script of ours and load one stylesheet of ours; nothing else is loaded from
 * anywhere, and what messages hold comes as data, never as HTML.
 */
export function pageHtml(webview: Webview, root: Uri): string {
  const nonce = newNonce();
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(root, 'dist', name)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kindlint preview</title>
<link rel="stylesheet" href="${file('preview.css')}">
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${file('preview.js')}"></script>
</body>
</html>`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function newNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
