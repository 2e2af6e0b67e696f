import { type Disposable, type TextEditor, Uri, type WebviewPanel, window } from 'vscode';
import type { FromPage, PageState, ToPage } from '#protocol/preview-page.ts';
import { type Preview, Requests } from '#protocol/requests.ts';
import type { Session } from '../session.ts';
import { pageHtml } from './html.ts';
import { Latest } from './latest.ts';
import { keepSample } from './samples.ts';
import { EditorSync, positionOf, visible } from './sync.ts';

const NOTHING = 'Put the cursor in a macro or an article to see it here as a customer will.';

/** One preview beside the editor. It follows the cursor from message to message until it is pinned to one. */
export class PreviewPanel {
  private readonly sync = new EditorSync();
  private readonly latest = new Latest();
  private readonly listeners: Disposable[] = [];
  private preview: Preview | undefined;
  private locked: boolean;

  /** @param wanted what to show first; left out: what the cursor is in */
  constructor(
    private readonly session: Session,
    private readonly panel: WebviewPanel,
    private wanted: Partial<PageState>,
  ) {
    this.locked = wanted.locked === true;
    const root = session.context.extensionUri;
    const { webview } = panel;
    panel.iconPath = Uri.joinPath(root, 'media', 'icon.svg');
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(root, 'dist')] };
    this.listeners.push(
      panel.onDidDispose(() => this.dispose()),
      webview.onDidReceiveMessage((message: FromPage) => this.safely(this.receive(message))),
      session.onDidChange((uris) => this.onChanged(uris)),
      window.onDidChangeActiveTextEditor((editor) => this.safely(this.follow(editor))),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.safely(this.follow(textEditor))),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scroll(textEditor)),
    );
    webview.html = pageHtml(webview, root);
  }

  /** Comes to the front, and shows what the cursor is in. */
  show(): void {
    this.panel.reveal(undefined, true);
    this.safely(this.follow(window.activeTextEditor));
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') return this.update();
    const { preview } = this;
    if (!preview) return;
    const { uri } = preview;
    if (message.type === 'reveal') await this.sync.reveal(uri, message.range, message.focus);
    else if (message.type === 'scrolled') this.sync.scroll(uri, message.line);
    else if (message.type === 'sample') {
      await keepSample(uri, message.name, message.value);
      await this.update();
    } else if (message.type === 'lock') {
      this.locked = message.locked;
      this.send();
      await this.follow(window.activeTextEditor ?? visible(uri));
    }
  }

  private onChanged(uris: readonly string[]): void {
    const { uri = this.wanted.uri } = this.preview ?? {};
    if (uri === undefined || uris.includes(uri)) this.safely(this.update());
  }

  /** Goes where the cursor is: to another message, or to another place in this one. */
  private async follow(editor: TextEditor | undefined): Promise<void> {
    if (!editor) return;
    const uri = editor.document.uri.toString();
    if (!this.locked && !this.shows(editor)) {
      this.wanted = { uri };
      await this.update();
    }
    if (this.shows(editor)) this.post({ type: 'cursor', position: positionOf(editor.selection.active) });
  }

  /** Is the cursor of this editor in the message that is shown? */
  private shows({ document, selection }: TextEditor): boolean {
    if (this.preview?.uri !== document.uri.toString()) return false;
    const { start, end } = this.preview.message.range;
    const { line } = selection.active;
    return (
      start.line <= line && line <= end.line && !(start.line === end.line && this.isOutside(selection.active.character))
    );
  }

  /** In a file on one line, such as JSON without breaks: is a column outside of the message? */
  private isOutside(character: number): boolean {
    const { start, end } = this.preview?.message.range ?? {};
    return start !== undefined && end !== undefined && (character < start.character || end.character < character);
  }

  private scroll(editor: TextEditor): void {
    if (this.sync.isEcho || editor.document.uri.toString() !== this.preview?.uri) return;
    const line = editor.visibleRanges[0]?.start.line;
    if (line !== undefined) this.post({ type: 'scroll', line });
  }

  /** Asks for what is to be shown, and shows it. What was shown stays where there is no answer, or a newer question. */
  private async update(): Promise<void> {
    const uri = this.wanted.uri ?? window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return this.send();
    const editor = visible(uri);
    const message = this.locked || !editor ? this.wanted.message : undefined;
    const position = editor && positionOf(editor.selection.active);
    const answer = await this.latest.run((token) =>
      this.session.ask<Preview | null>(Requests.preview, { uri, message, position }, token),
    );
    if (answer) {
      this.preview = answer;
      this.wanted = { uri, message: answer.message.id };
    }
    if (answer || !this.preview) this.send();
  }

  private send(): void {
    const { preview, locked } = this;
    this.panel.title = preview ? `Preview: ${preview.message.title || 'Untitled'}` : 'Preview';
    this.post({ type: 'show', ...(preview ? { preview } : { note: NOTHING }), locked });
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private safely(work: Promise<void>): void {
    work.catch((error) => this.session.output.warn(error));
  }

  private dispose(): void {
    this.latest.cancel();
    for (const listener of this.listeners) listener.dispose();
  }
}
