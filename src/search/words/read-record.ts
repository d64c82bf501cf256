import { type Stretch, sentencesOf } from '../sentences.ts';
import { type SearchToken, tokensOf } from '../tokens.ts';
import type { FoundRecord } from './engine.ts';
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

/** Fetches a record and reads it. */
export async function readRecord(found: FoundRecord): Promise<ReadRecord> {
  const { content, raw_url } = await found.data();
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
