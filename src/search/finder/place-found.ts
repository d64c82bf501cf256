import type { ComparedPart, QuotationPlace } from '../answers.ts';
import type { Alignment, Step } from './align-words.ts';
import { type HeldStretch, type HeldWord, heldWords } from './held-words.ts';
import type { OpenedFinder } from './opened-finder.ts';
import { withEndsPaired } from './pair-ends.ts';
import { quotedAt } from './quoted-at.ts';
import type { AskedWord } from './read-asked.ts';
import { wordsAfter, wordsBefore } from './sentence-around.ts';
import { shownText } from './shown-text.ts';
import type { ShardPassage } from './text-shard.ts';

/** Words that are read on each side of a place to find the ends of its sentences. */
const AROUND = 60;

/** All that is told of a place: where it is, and book and quotation side by side. */
export async function placeFound(
  finder: OpenedFinder,
  asked: readonly AskedWord[],
  text: string,
  stretch: HeldStretch,
  alignment: Alignment,
): Promise<QuotationPlace> {
  const steps = withEndsPaired(alignment.steps, asked, stretch.words);
  const held = steps.flatMap(({ held: { from, to }, isGap }) =>
    isGap ? [] : stretch.words.slice(from, to).flatMap((word) => word ?? []),
  );
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) throw new Error('a place without words');
  const around = await heldWords(finder, first.number - AROUND, last.number + AROUND);
  const chapter = first.shard.chapters[first.passage.chapter];
  const work = first.shard.works[chapter?.work ?? 0];
  const [folio, lastFolio] = [folioOf(first), folioOf(last)];
  const { passage } = first;
  const quoted = held.map(isQuotedWord);
  return {
    work: work?.id ?? '',
    book: work?.book ?? '',
    chapter: chapter?.address ?? '',
    chapterName: chapter?.name ?? '',
    ...(chapter?.part !== undefined && { part: chapter.part }),
    passage: passage.id,
    folio,
    ...(lastFolio !== folio && { lastFolio }),
    place: placeName(passage, folio, lastFolio),
    zone: passage.kind === 'note' ? 'note' : 'text',
    ...(quoted.includes(true) && { quoted: quoted.includes(false) ? ('part' as const) : ('all' as const) }),
    ...(passage.speaker !== undefined && { speaker: passage.speaker }),
    address: `${chapter?.address ?? ''}#${passage.id}&find=${encodeURIComponent(text)}`,
    likeness: Math.floor(alignment.likeness * 100),
    parts: comparedParts(steps, asked, stretch),
    before: wordsBefore(around, first),
    after: wordsAfter(around, last),
    passages: [...new Set(held.map((word) => word.passage.id))],
  };
}

/** The printed page on which a word begins. */
function folioOf({ passage, start }: HeldWord): string {
  return passage.breaks?.findLast(({ offset }) => offset <= start)?.folio ?? passage.folio;
}

/** "p. 61", "p. 61, n. 2", "pp. 70–71" */
function placeName({ label }: ShardPassage, folio: string, lastFolio: string): string {
  const pages = folio === lastFolio ? `p. ${folio}` : `pp. ${folio}–${lastFolio}`;
  return label === undefined ? pages : `${pages}, n. ${label}`;
}

function isQuotedWord({ passage, start }: HeldWord): boolean {
  if (passage.kind === 'quotation') return true;
  const opening = passage.isInQuotation ? '“' : '';
  return quotedAt(opening + passage.text, start + opening.length);
}

/** The steps as a reader sees them: what is the same in one piece, and so what differs. */
function comparedParts(
  steps: readonly Step[],
  asked: readonly AskedWord[],
  { words }: HeldStretch,
): ComparedPart[] {
  const parts: ComparedPart[] = [];
  for (const step of steps) {
    const left = step.isGap ? '… ' : shownText(words, step.held.from, step.held.to);
    const right = step.isGap
      ? ''
      : asked
          .slice(step.asked.from, step.asked.to)
          .map(({ shown }) => shown)
          .join('');
    const isSame = step.isSame || step.isGap;
    const last = parts.at(-1);
    if (last && last.isSame === isSame && !(step.isGap && last.held.endsWith('… '))) {
      parts[parts.length - 1] = { held: last.held + left, asked: last.asked + right, isSame };
    } else if (!last || last.isSame !== isSame) parts.push({ held: left, asked: right, isSame });
  }
  return parts;
}
