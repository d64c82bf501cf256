/** Makes a ruling of what an editor typed. */
import type { Ruling } from '../../src/model/ruling.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { rulingSchema } from '../../src/schemas/rulings.ts';
import type { FoundReading } from './find-reading-places.ts';

/** What the last argument is for each kind; kinds that are not listed take none, `emphasis` may have none. */
const LAST_ARGUMENT: Readonly<Record<string, (typed: string) => Readonly<Record<string, unknown>>>> = {
  reading: (printed) => ({ printed }),
  'note-reference': (printed) => ({ printed }),
  'note-label': (label) => ({ label }),
  supplied: (printed) => ({ printed }),
  paragraph: (choice) => ({ do: choice }),
  kind: (as) => ({ as }),
  speaker: (name) => ({ name }),
  language: (lang) => ({ lang }),
  emphasis: (as) => ({ as }),
  'editor-note': (text) => ({ text }),
  doubt: (forms) => ({ alternatives: forms === '' ? [] : forms.split('|').map((form) => form.trim()) }),
};

/** Whether a ruling of this kind always says something of its own about its reading. */
export function takesLastArgument(kind: string): boolean {
  return kind in LAST_ARGUMENT && kind !== 'emphasis';
}

/**
 * The ruling on a reading that was found.
 *
 * @param typed the last argument: the printed words, or what the kind has in their place
 * @param decided why, how surely and by which readings
 * @throws RecordError when the kind does not take what was typed
 */
export function makeRuling(
  kind: string,
  found: FoundReading,
  typed: string | undefined,
  decided: Pick<Ruling, 'why' | 'readers'> & { readonly certainty: string },
): Ruling {
  const take = LAST_ARGUMENT[kind];
  // Where the edition's own reading was typed, what stands beside it in the same words is kept.
  const isWords = kind === 'reading' || kind === 'note-reference';
  const { before, after } = (isWords && found.around) || { before: '', after: '' };
  const rest = take && typed !== undefined ? take(before + typed + after) : {};
  const { at, reading } = found;
  const hint = 'the kinds and what each needs are described in content/README.md';
  const ruling = { kind, at, reading, ...rest, ...decided };
  return checkRecord(rulingSchema, ruling, 'the ruling', hint) as Ruling;
}
