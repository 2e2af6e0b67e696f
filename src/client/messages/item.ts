import { type Command, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Counts } from '#protocol/requests.ts';
import { type Entry, nameOf } from './model.ts';
import { description, details, spoken } from './wording.ts';

/** How an entry looks in the tree. @param isLarge is there so much that files begin closed? */
export function itemOf(entry: Entry, isLarge: boolean): TreeItem {
  const isFile = entry.kind === 'file';
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(nameOf(entry), isFile ? (isLarge ? Collapsed : Expanded) : None);
  item.id = isFile ? entry.uri : `${entry.uri}#${entry.message.id}`;
  item.description = description(entry);
  item.tooltip = tooltip(details(entry));
  item.accessibilityInformation = { label: spoken(entry) };
  item.contextValue = entry.kind;
  if (isFile) {
    item.resourceUri = Uri.parse(entry.uri);
    item.iconPath = ThemeIcon.File;
  } else {
    item.iconPath = entry.message.skipped === undefined ? icon(entry.counts) : new ThemeIcon('circle-slash');
    item.command = openCommand(entry);
  }
  return item;
}

function openCommand(entry: Entry): Command {
  return { command: 'kindlint.messages.open', title: 'Open', arguments: [entry] };
}

function icon({ error, warning, info }: Counts): ThemeIcon {
  if (error > 0) return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  if (warning > 0) return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  if (info > 0) return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
  return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
}

/** Titles are a writer's words: nothing in them is markup. */
function tooltip(lines: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  for (const [i, line] of lines.entries()) {
    if (i > 0) text.appendMarkdown('\n\n');
    text.appendText(line);
  }
  return text;
}
