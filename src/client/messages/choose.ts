import { window } from 'vscode';
import { ORDERS, type Order } from './model.ts';

const LABELS: Readonly<Record<Order, { label: string; description: string }>> = {
  need: { label: 'By need', description: 'what has the most severe findings comes first' },
  name: { label: 'By name', description: 'titles and file names, A to Z' },
  place: { label: 'By place', description: 'folders and files, and the order within each file' },
};

/** Asks how to sort; undefined where nothing was chosen. */
export async function chooseOrder(now: Order): Promise<Order | undefined> {
  const items = ORDERS.map((order) => ({ ...LABELS[order], order, picked: order === now }));
  const marked = items.map((item) => ({ ...item, label: `${item.order === now ? '$(check) ' : ''}${item.label}` }));
  const choice = await window.showQuickPick(marked, { title: 'Sort messages', placeHolder: LABELS[now].label });
  return choice?.order;
}

/** Asks for the words of the filter, and shows what they leave while they are typed. */
export function chooseFilter(now: string, apply: (filter: string) => void): void {
  const input = window.createInputBox();
  input.title = 'Filter messages';
  input.prompt = 'Shows what holds all of these words: in its title, file, folder, kind or help desk.';
  input.value = now;
  let kept = false;
  input.onDidChangeValue(apply);
  input.onDidAccept(() => {
    kept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!kept) apply(now);
    input.dispose();
  });
  input.show();
}
