import { EventEmitter, type TreeDataProvider, type TreeItem, Uri, workspace } from 'vscode';
import { itemOf } from './item.ts';
import { type Entry, type FilePlace, ORDERS, type Order, treeOf } from './model.ts';
import type { Store } from './store.ts';

/** With more files than this they begin closed. */
const LARGE = 50;

/** Gives the tree to VS Code. */
export class Provider implements TreeDataProvider<Entry> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private tree: Entry[] | undefined;
  private orderNow: Order;
  private filterNow = '';

  /** @param order as it was kept; anything else counts as the default */
  constructor(
    private readonly store: Store,
    order: unknown,
  ) {
    this.orderNow = ORDERS.find((each) => each === order) ?? 'need';
    store.onDidChange(() => this.refresh());
  }

  get order(): Order {
    return this.orderNow;
  }

  set order(order: Order) {
    this.orderNow = order;
    this.refresh();
  }

  get filter(): string {
    return this.filterNow;
  }

  set filter(filter: string) {
    this.filterNow = filter;
    this.refresh();
  }

  /** What is shown, in order. */
  get entries(): readonly Entry[] {
    this.tree ??= treeOf(this.store.files, { order: this.order, filter: this.filter, placeOf });
    return this.tree;
  }

  getTreeItem(entry: Entry): TreeItem {
    return itemOf(entry, this.entries.length > LARGE);
  }

  getChildren(entry?: Entry): Entry[] {
    if (!entry) return [...this.entries];
    return entry.kind === 'file' ? [...entry.messages] : [];
  }

  getParent(entry: Entry): Entry | undefined {
    return entry.kind === 'message' ? entry.parent : undefined;
  }

  private refresh(): void {
    this.tree = undefined;
    this.changed.fire();
  }
}

function placeOf(uri: string): FilePlace {
  const path = workspace.asRelativePath(Uri.parse(uri)).replaceAll('\\', '/');
  const at = path.lastIndexOf('/');
  return { name: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
}
