import { buildFinder } from './build-finder.ts';
import type { FinderFiles } from './finder-files.ts';
import type { FinderChapter, FinderPassage, FinderWork } from './finder-work.ts';

/** Bytes that a block of deflate holds when it is only stored. */
const BLOCK = 0xffff;

/** Bytes in the form of `deflate-raw`, not made smaller: blocks that are stored (RFC 1951, section 3.2.4). */
export function pack(bytes: Uint8Array): Uint8Array {
  const blocks: number[] = [];
  for (let start = 0; start === 0 || start < bytes.length; start += BLOCK) {
    const held = bytes.subarray(start, start + BLOCK);
    const isLast = start + BLOCK >= bytes.length ? 1 : 0;
    const { length } = held;
    blocks.push(isLast, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...held);
  }
  return Uint8Array.from(blocks);
}

/** The finder's files for some works, with the paths that were read. */
export function filesOf(works: readonly FinderWork[]): FinderFiles & { readonly asked: string[] } {
  const built = buildFinder(works, pack);
  const asked: string[] = [];
  return {
    asked,
    async read(path) {
      const bytes = built.get(path);
      if (!bytes) throw new Error(`${path}: not built`);
      asked.push(path);
      return bytes;
    },
  };
}

/** A work of one chapter. */
export function workOf(
  passages: readonly FinderPassage[],
  notes: readonly FinderPassage[] = [],
  id = 'sample',
): FinderWork {
  const chapter: FinderChapter = {
    address: `/${id}/chapter/`,
    name: 'Chapter 6: A Constitution',
    passages,
    notes,
  };
  return { id, book: 'A Sample', chapters: [chapter] };
}

/** A passage without page breaks. */
export function passageOf(id: string, text: string, more: Partial<FinderPassage> = {}): FinderPassage {
  return { id, kind: 'text', text, folio: '125', breaks: [], ...more };
}

/** Passages of carr-1950, pp. 8, 125-127 and 140-142, shortened; p. 141 is missing there. */
export const SAMPLE: FinderWork = workOf(
  [
    passageOf(
      'p8-1',
      'Lenin’s early writings against the narodniks did little more than drive home the arguments of Plekhanov. In the very first of them he proclaimed with youthful emphasis his own revolutionary faith in the proletariat:',
      { folio: '8' },
    ),
    passageOf(
      'p8-2',
      'It is on the industrial working class that the social-democrats centre their attention and their activity.',
      { folio: '8', kind: 'quotation', speaker: 'Lenin' },
    ),
    passageOf(
      'p125-1',
      'The obligation for all citizens to work on the principle “he that does not work, neither shall he eat”; the obligation for all workers of military service in defence of the republic; and the abolition of all discrimination on grounds of race or nationality. The constitution then turned to practical arrangements.',
      { folio: '125', breaks: [{ offset: 84, folio: '126' }] },
    ),
    passageOf(
      'p126-1',
      'The making of constitutions is normally a battlefield of contending purposes, and the finished product bears on its face more or less obvious scars of the conflict.',
      { folio: '126' },
    ),
    passageOf('p140-2', 'Most constitutions of the', { folio: '140' }),
    { id: 'page-141', kind: 'gap', text: '', folio: '141', breaks: [] },
    passageOf('p142-1', 'material means for the publication of newspapers, pamphlets, books', {
      folio: '142',
    }),
  ],
  [
    passageOf('n126-1', 'A selo is an inhabited rural locality of undefined area and population.', {
      folio: '126',
      kind: 'note',
      label: '1',
    }),
    passageOf('n127-1', 'See Note A: “Lenin’s Theory of the State”, pp. 233–249 below.', {
      folio: '127',
      kind: 'note',
      label: '1',
    }),
  ],
);
