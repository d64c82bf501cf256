/** Reads edition data from a foreign source: what another program wrote is not taken on trust. */

import { type UnusableInput, unusable } from '../model/finding.ts';
import type { ScoredNoteRef, ScoredPassage, ScoredWork } from './scored-work.ts';

/**
 * Takes from parsed JSON what scoring needs; further keys are left alone.
 *
 * @param place file from which the value comes, for messages
 * @throws UnusableInput at the first key that is missing or of another type
 */
export function readScoredWork(place: string, value: unknown): ScoredWork {
  const work = asObject(place, value);
  const { gold, passages } = work;
  return {
    gold: asString(`${place} gold`, gold),
    passages: asList(`${place} passages`, passages).map((passage, index) =>
      readPassage(`${place} passages[${index}]`, passage),
    ),
  };
}

function readPassage(place: string, value: unknown): ScoredPassage {
  const { id, kind, label, text, noteRefs } = asObject(place, value);
  return {
    id: asString(`${place}.id`, id),
    kind: asString(`${place}.kind`, kind),
    label: label === undefined ? undefined : asString(`${place}.label`, label),
    text: asString(`${place}.text`, text),
    noteRefs:
      noteRefs === undefined
        ? undefined
        : asList(`${place}.noteRefs`, noteRefs).map((ref, index) =>
            readNoteRef(`${place}.noteRefs[${index}]`, ref),
          ),
  };
}

function readNoteRef(place: string, value: unknown): ScoredNoteRef {
  const { offset, note } = asObject(place, value);
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) {
    throw wrongType(`${place}.offset`, offset, 'a UTF-16 offset into the text, from 0', '"offset": 120');
  }
  return { offset, note: asString(`${place}.note`, note) };
}

function asString(place: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw wrongType(place, value, 'a string', `${JSON.stringify(place.split(/[ .]/).at(-1))}: "…"`);
}

function asList(place: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrongType(place, value, 'a list', `${JSON.stringify(place.split(/[ .]/).at(-1))}: []`);
}

function asObject(place: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw wrongType(place, value, 'an object', '{ "gold": "…", "passages": [] }');
}

function wrongType(place: string, value: unknown, expected: string, hint: string): UnusableInput {
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
  return unusable({ place, rule: 'edition-data-form', found, expected, hint });
}
