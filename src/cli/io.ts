/** What a command may do with the world outside, so that it can be run in a test as well. */
export interface Io {
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<Buffer>;
  /** Is standard output a terminal, and how wide? */
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns: number | undefined };
  /** True once nobody reads standard output any more (`kindlint | head`). */
  closed(): boolean;
  /** Turns the process into the language server, which ends it once its client does. */
  serve(): Promise<void>;
  /** Lets what was written leave the process. */
  breathe(): Promise<void>;
}
