import type { PageMap } from '../../model/page-map.ts';
import type { Token } from '../../model/token.ts';
import type { Witness } from '../../model/witness.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import type { Evidence } from '../words/evidence.ts';
import { resolveLineEnds } from '../words/resolve-line-ends.ts';
import { restoreWords } from '../words/restore-words.ts';
import type { CollationGround } from './collate-text.ts';
import { layScansSideBySide } from './compare-readings.ts';

/** Two scans of the same lines, the first read as the text; for specifications. */
export interface SampleScans {
  readonly tokens: readonly Token[];
  readonly ground: CollationGround;
}

/**
 * Lays two scans of some lines side by side, each restored by the stages of characters and words.
 *
 * @param base the lines as the scan has them that the text follows; spaces at line ends written out
 * @param other the same lines in the other scan
 * @param mark turns tokens as received into signs of notes
 */
export function sampleScans(
  base: readonly string[],
  other: readonly string[],
  evidence: Evidence,
  mark: (token: Token) => Token = (token) => token,
): SampleScans {
  const lines = excerptLines(1, [...base, ...other]);
  const witness: Witness = { text: [...base, ...other].join('\n'), lines, scans: 2 };
  const restore = (from: number, to?: number) => {
    const received = tokenizeLines(lines.slice(from, to)).map(mark);
    return restoreWords(
      resolveLineEnds(restoreCharacters(received), evidence, { lineEnds: 'marked' }),
      evidence,
    );
  };
  const duplicates = [{ scan: 1, lines: [base.length + 1, lines.length] as const }];
  const map: PageMap = {
    work: 'sample-1950',
    witness: '',
    scans: 2,
    pages: [
      { folio: '1', status: 'present', scan: 0, lines: [1, base.length], evidence: 'inferred', duplicates },
    ],
  };
  const collation = layScansSideBySide(witness, map, [restore(base.length)]);
  return { tokens: restore(0, base.length), ground: { collation, evidence, witness } };
}
