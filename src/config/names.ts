/** Names of a configuration. In one folder, the first of these holds. */
export const CONFIG_NAMES = ['.kindlint.yaml', '.kindlint.yml', '.kindlint.json'] as const;

/** A team's own rules stand below this folder, beside the configuration. */
export const HOUSE_FOLDER = '.kindlint/rules';
