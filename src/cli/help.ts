export const DESCRIPTION =
  'Reads what you send to customers (macros, canned replies, help-center articles) and shows, word for word, ' +
  'what would land better: kinder, clearer, complete.';

export const EXAMPLES = `
Examples:
  kindlint                                 read everything below this folder
  kindlint docs/support/macros.md          read one file
  kindlint "help/**/*.md" --fail-on error  read what fits a pattern; only errors fail the run
  kindlint macros.json --fix-dry-run       see what --fix would write
  kindlint macros.json --fix               write it
  kindlint --preset strict                 judge by every rule
  kindlint --rule "empathy/*=error"        take one family seriously
  kindlint explain no-blame                learn why a rule is there
  kindlint inspect macros.json             see what a file is taken for
  kindlint lsp --stdio                     serve an editor such as Neovim, Helix or Emacs
  pbpaste | kindlint -                     read the clipboard

Exit codes:
  0  nothing at or above --fail-on was found
  1  something was
  2  a file could not be read, or an option or the configuration has a mistake

Settings for a folder and all below it stand in .kindlint.yaml:
  preset: strict
  rules:
    empathy/no-blame: error
    diplomacy/*: off
`;
