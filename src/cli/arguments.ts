import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PRESETS, SEVERITIES } from '#config/schema.ts';
import type { PresetName, SeverityName } from '#config/types.ts';
import { didYouMean } from '#core/nearest.ts';
import { version } from '../../package.json';
import { DESCRIPTION, EXAMPLES } from './help.ts';
import type { LintOptions } from './options.ts';

/** What the user asks for. */
export type Request =
  | { readonly command: 'lint'; readonly options: LintOptions }
  | { readonly command: 'explain'; readonly rule: string; readonly color: boolean | undefined }
  | { readonly command: 'rules'; readonly format: 'readable' | 'json'; readonly color: boolean | undefined }
  | {
      readonly command: 'inspect';
      readonly paths: readonly string[];
      readonly format: 'readable' | 'json';
      readonly color: boolean | undefined;
    }
  /** The language server, for an editor. */
  | { readonly command: 'lsp' }
  /** Help or the version was shown (0), or a mistake was told (2). */
  | { readonly command: 'none'; readonly exitCode: 0 | 2 };

interface Streams {
  out(text: string): void;
  err(text: string): void;
  readonly columns: number | undefined;
}

/** Reads the arguments. Help, version and mistakes go straight to the streams. */
export function parseArguments(args: readonly string[], streams: Streams): Request {
  let request: Request = { command: 'none', exitCode: 0 };
  const program = build((made) => {
    request = made;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      getOutHelpWidth: () => Math.min(streams.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(streams.columns ?? 100, 100),
      outputError: (text, write) => write(kindly(text)),
    });
  }
  try {
    program.parse([...args], { from: 'user' });
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: 'none', exitCode: error.exitCode === 0 ? 0 : 2 };
  }
}

function build(done: (request: Request) => void): Command {
  const program = new Command('kindlint')
    .description(DESCRIPTION)
    .usage(
      '[options] [path|glob …]\n       kindlint explain <rule>\n       kindlint rules\n       kindlint inspect <file …>\n       kindlint lsp --stdio',
    )
    .argument('[path...]', 'files, folders or globs; - reads standard input; with none, everything below this folder')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .optionsGroup('What is judged:')
    .addOption(oneOf('--preset <name>', 'recommended (the default) or strict', PRESETS))
    .option('--rule <id=severity>', 'set a rule or a family, such as empathy/*=off; may be repeated', addRule)
    .option('--config <file>', 'use this configuration for every file')
    .option('--no-config', 'use no configuration at all')
    .option('--stdin-filename <name>', 'what standard input would be called: its form and configuration follow from it')
    .optionsGroup('What is mended:')
    .option('--fix', 'write what can safely be fixed')
    .option('--fix-dry-run', 'show as a diff what --fix would change, and write nothing')
    .optionsGroup('What is shown:')
    .addOption(oneOf('--format <name>', 'readable (the default) or json', ['readable', 'json'] as const))
    .addOption(
      oneOf(
        '--fail-on <severity>',
        'from where on findings fail the run: error, warning (the default), info or never',
        FAIL_ON,
      ),
    )
    .option('--quiet', 'show only the findings that fail the run, and no summary')
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .optionsGroup('Help:')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], given: Given) => done({ command: 'lint', options: lintOptions(paths, given) }));
  const explain = new Command('explain')
    .description('show why a rule is there, with examples')
    .argument('<rule>', 'its id, such as empathy/no-blame; the last part will do')
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .action((rule: string, given: Given) => done({ command: 'explain', rule, color: given.color }));
  const rules = new Command('rules')
    .description('list all rules')
    .addOption(oneOf('--format <name>', 'readable (the default) or json', ['readable', 'json'] as const))
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .action((given: Given) => done({ command: 'rules', format: given.format ?? 'readable', color: given.color }));
  const inspect = new Command('inspect')
    .description('show what a file is taken for, and each message that is read in it')
    .argument('<file...>', 'files, folders or globs')
    .addOption(oneOf('--format <name>', 'readable (the default) or json', ['readable', 'json'] as const))
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .action((paths: string[], given: Given) =>
      done({ command: 'inspect', paths, format: given.format ?? 'readable', color: given.color }),
    );
  const lsp = new Command('lsp')
    .description('serve an editor: findings as you type, by the Language Server Protocol')
    .option('--stdio', 'talk over standard input and output (the default)')
    .option('--socket <port>', 'talk over a socket')
    .option('--pipe <name>', 'talk over a named pipe')
    .option('--node-ipc', 'talk as node processes do')
    // Clients add options of their own, such as their process id.
    .allowUnknownOption()
    .action(() => done({ command: 'lsp' }));
  return program.addCommand(explain).addCommand(rules).addCommand(inspect).addCommand(lsp);
}

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

interface Given {
  readonly format?: 'readable' | 'json';
  readonly failOn?: LintOptions['failOn'];
  readonly preset?: PresetName;
  readonly rule?: Record<string, SeverityName>;
  /** True where neither --config nor --no-config was given. */
  readonly config?: string | boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
}

function lintOptions(paths: readonly string[], given: Given): LintOptions {
  const { config, preset, stdinFilename } = given;
  return {
    paths: [...paths],
    format: given.format ?? 'readable',
    failOn: given.failOn ?? 'warning',
    rules: given.rule ?? {},
    config: typeof config === 'string' ? config : config === false ? false : undefined,
    fix: given.fix === true,
    dryRun: given.fixDryRun === true,
    quiet: given.quiet === true,
    color: given.color,
    ...(preset === undefined ? {} : { preset }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
  };
}

/** An option with a few values; a wrong one is answered with the nearest right one. */
function oneOf(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).argParser((given: string) => {
    if (values.includes(given)) return given;
    throw new InvalidArgumentError(didYouMean(given, values).trim() || `It can be ${values.join(', ')}.`);
  });
}

function addRule(given: string, all: Record<string, SeverityName> = {}): Record<string, SeverityName> {
  const cut = given.lastIndexOf('=');
  if (cut < 1) throw new InvalidArgumentError('Please write it as rule=severity, such as empathy/no-blame=error.');
  const severity = given.slice(cut + 1);
  if (!(SEVERITIES as readonly string[]).includes(severity)) {
    const hint = didYouMean(severity, SEVERITIES) || ` It can be ${SEVERITIES.join(', ')}.`;
    throw new InvalidArgumentError(`There is no severity “${severity}”.${hint}`);
  }
  return { ...all, [given.slice(0, cut)]: severity as SeverityName };
}

/** The parser's own words for mistakes, made kinder. */
function kindly(text: string): string {
  const said = text
    .replace(/^error: unknown option '([^']+)'/, 'There is no option $1.')
    .replace(/^error: option '([^']+)' argument '([^']*)' is invalid\. /, '“$2” can’t be used for $1. ')
    .replace(/^error: option '([^']+)' argument missing/, 'The option $1 needs a value behind it.')
    .replace(/^error: missing required argument '(\w+)'/, 'Please say which $1 you mean.')
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+)\?\)/, ' Did you mean $1?')
    .trimEnd();
  return `${said}\nkindlint --help shows what there is.\n`;
}
