import type { FromPage, PageState } from '#protocol/preview-page.ts';

/** What VS Code gives to the page of a webview. */
interface Api {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Api;

export const api: Api = acquireVsCodeApi();
