/** What all commands share: `--help`, the check of their options, errors as messages, the exit code. */
import { parseArgs } from 'node:util';

/** An option of a command: a flag (`--public`), or a name with a value (`--port 4400`). */
export type VerbOption = { readonly type: 'boolean' } | { readonly type: 'string' };

/** The values of the options given; an option that was not given is absent. */
export type VerbValues<O extends Readonly<Record<string, VerbOption>>> = {
  readonly [K in keyof O]?: O[K] extends { readonly type: 'boolean' } ? boolean : string;
};

/** A command of the project as `npm run <verb>` offers it. */
export interface Verb<O extends Readonly<Record<string, VerbOption>>> {
  /** Lines printed by `--help`; the first is the call itself. */
  readonly usage: readonly string[];
  /** Options by their long name, without dashes. An option that is not listed is refused. */
  readonly options?: O;
  /** Names of the words that may stand among the options, in their order; none without it. */
  readonly positionals?: readonly string[];
  /** Does the work. A number returned, now or later, becomes the exit code; anything else means 0. */
  readonly run: (values: VerbValues<O>, words: readonly string[]) => unknown;
}

/**
 * Runs a verb if its file is the one that was started, and does nothing if the file was imported.
 * A thrown error ends as its message on the error output and exit code 1; the call stack is shown only when
 * `DEBUG` is set, because a reader of the message wants place and hint, not our frames.
 *
 * @param meta the `import.meta` of the calling file
 */
export async function runVerb<O extends Readonly<Record<string, VerbOption>>>(
  meta: ImportMeta,
  verb: Verb<O>,
): Promise<void> {
  if (process.argv[1] !== meta.filename) return;
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(verb.usage.join('\n'));
    return;
  }
  try {
    const most = verb.positionals?.length ?? 0;
    const { values, positionals } = parseArgs({
      args,
      options: { ...verb.options },
      allowPositionals: most > 0,
    });
    if (positionals.length > most) throw new TypeError(`unexpected word: ${positionals[most]}`);
    const result = await verb.run(values as VerbValues<O>, positionals);
    process.exitCode = typeof result === 'number' ? result : 0;
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error);
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      console.error(`\n${verb.usage.join('\n')}`);
    }
    process.exitCode = 1;
  }
}
