/** The part of liquidjs that is used here. Its own types bring those of node, which these folders must do without. */
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export class Liquid {
    constructor(options?: { strictFilters?: boolean; cache?: boolean });
    readonly tags: Readonly<Record<string, unknown>>;
    readonly filters: Readonly<Record<string, unknown>>;
    /** Throws where the template can't be read. */
    parse(template: string): unknown[];
  }

  export class Tokenizer {
    constructor(input: string);
    /** Filters with their offsets in the input. Throws where they can't be read. */
    readFilteredValue(): { readonly filters: readonly { readonly name: string; begin: number; end: number }[] };
  }
}
