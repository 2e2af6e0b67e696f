/** Writes simple Markdown as HTML: paragraphs, lists, emphasis, links, code. Undefined where there is more in it. */
export function toHtml(markdown: string): string | undefined {
  const blocks = markdown
    .trim()
    .split(/\n\s*\n/)
    .map(block);
  return blocks.includes(undefined) ? undefined : blocks.join('\n');
}

function block(text: string): string | undefined {
  const lines = text.split('\n');
  const item = /^(?:[-*]|\d+\.) /;
  if (lines.every((line) => item.test(line))) {
    const tag = /^\d/.test(text) ? 'ol' : 'ul';
    const items = lines.map((line) => inline(line.replace(item, '')));
    return items.includes(undefined) ? undefined : `<${tag}>${items.map((one) => `<li>${one}</li>`).join('')}</${tag}>`;
  }
  if (lines.some((line) => /^\s*(?:#|>|\||`{3}|[-*+] |\d+[.)] | {4})/.test(line)) || /[\\!]\[|\\/.test(text))
    return undefined;
  const whole = inline(text);
  return whole === undefined ? undefined : `<p>${whole}</p>`;
}

function inline(text: string): string | undefined {
  if (/[*_]{3}|\]\[|!\[|<https?:/.test(text)) return undefined;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*\s][^*]*)\*/g, '<em>$1</em>');
}
