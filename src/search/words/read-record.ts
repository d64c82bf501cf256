import { type Stretch, sentencesOf } from '../sentences.ts';
import { type SearchToken, tokensOf } from '../tokens.ts';
import type { Engine, FoundRecord, RecordText } from './engine.ts';
import { type RecordPlace, readRecordAddress } from './record-address.ts';
import { readUnits } from './units.ts';

/** A record that was fetched: its text and its tokens. */
export interface ReadRecord {
  readonly place: RecordPlace;
  readonly text: string;
  readonly tokens: readonly SearchToken[];
  /** The folded words, one a token. */
  readonly words: readonly string[];
  readonly sentences: readonly Stretch[];
}

/** Records that were read, by their ids: the next question is likely to find many of them again. */
const memory = new WeakMap<Engine, Map<string, Promise<ReadRecord>>>();

/** Fetches a record and reads it, once. */
export function readRecord(engine: Engine, found: FoundRecord): Promise<ReadRecord> {
  const kept = memory.get(engine) ?? new Map<string, Promise<ReadRecord>>();
  memory.set(engine, kept);
  const known = kept.get(found.id);
  if (known) return known;
  const reading = found.data().then(readText);
  reading.catch(() => kept.delete(found.id));
  kept.set(found.id, reading);
  return reading;
}

function readText({ content, raw_url }: RecordText): ReadRecord {
  const text = readUnits(content);
  const tokens = tokensOf(text);
  return {
    place: readRecordAddress(raw_url),
    text,
    tokens,
    words: tokens.map(({ folded }) => folded),
    sentences: sentencesOf(text),
  };
}
