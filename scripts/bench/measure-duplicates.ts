/** Measures the stages on pages that were scanned twice: two misreadings of the same print should become one text. */
import { ZONES, type Zone } from '../../src/model/accuracy.ts';
import type { PageMap, PageRecord } from '../../src/model/page-map.ts';
import type { Span } from '../../src/model/span.ts';
import type { Token } from '../../src/model/token.ts';
import { textsOf } from '../../src/pipeline/map-texts.ts';
import type { ChapterDraft } from '../../src/pipeline/passages/draft-chapters.ts';
import { restoreTexts, type ZonedWork } from '../../src/pipeline/restore-texts.ts';
import type { Lexicon } from '../../src/pipeline/words/lexicon.ts';
import { alignTexts } from '../../src/score/align-texts.ts';
import { alignWords, type Place } from '../../src/score/align-words.ts';
import { type ErrorKind, errorKind } from '../../src/score/error-kinds.ts';
import { foldTypography } from '../../src/score/fold-typography.ts';
import { type KindTallies, tallyKinds } from '../../src/score/kind-figures.ts';
import type { Source } from '../edition/read-sources.ts';
import { readZones } from './read-zones.ts';

/** Differences between the two readings in the text or in the notes. */
export interface PartDifference {
  /** Words and characters of the first reading; note marks are none. */
  readonly words: number;
  readonly characters: number;
  /** Words and characters in which the second is another. */
  readonly differing: number;
  readonly differingCharacters: number;
  /** The same by kind; of harm the readings cannot tell. */
  readonly kinds: KindTallies;
}

/** Differences between the two readings of the pages after one step. */
export interface ReadingDifference {
  readonly step: string;
  /** Words of the first reading. */
  readonly words: number;
  /** Words in which the second is another: lost, added or changed. */
  readonly differing: number;
  readonly parts: Readonly<Record<Zone, PartDifference>>;
  /** Both readings at each place where they differ, and what distinguishes them. */
  readonly places: readonly {
    readonly folio: string;
    readonly part: Zone;
    readonly kind: ErrorKind;
    readonly first: string;
    readonly second: string;
  }[];
}

/** The pages of a work that were scanned twice. */
export interface DuplicateFigures {
  readonly work: string;
  readonly pages: number;
  readonly steps: readonly ReadingDifference[];
}

/** Text and notes of each page after each step. */
type PageTexts = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<Zone, string>>>>;

/**
 * Restores the work twice, with the first and with the second reading of its repeated pages; the two are never
 * collated, and what the stages learn of the work they learn from its other pages. `undefined` for a work without
 * repeated pages.
 */
export function measureDuplicates(source: Source, lexicon: Lexicon): DuplicateFigures | undefined {
  const zoned = readZones(source.work, source.received);
  const repeated = zoned.map.pages.filter((page) => page.duplicates?.length);
  if (repeated.length === 0) return undefined;
  const folios = repeated.map(({ folio }) => folio);
  const first = readPages(zoned, folios, lexicon);
  const second = readPages(
    readZones(source.work, exchangeReadings(source.received, repeated)),
    folios,
    lexicon,
  );
  const align = alignOnce();
  const steps = [...first.keys()].map((step) => compareReadings(step, folios, first, second, align));
  return { work: source.work.id, pages: folios.length, steps };
}

/** The witness with the lines of each repeated page and of its second scan in one another's place. */
function exchangeReadings(text: string, repeated: readonly PageRecord[]): string {
  const lines: (string | readonly string[])[] = text.split('\n');
  for (const { lines: extent, duplicates } of repeated) {
    const again = duplicates?.[0]?.lines;
    if (!extent || !again) continue;
    const [one, other] = [linesIn(text, extent), linesIn(text, again)];
    place(lines, extent, other, one);
    place(lines, again, one, other);
  }
  return lines.flat().join('\n');
}

function linesIn(text: string, [from, to]: readonly [number, number]): string[] {
  return text.split('\n').slice(from - 1, to);
}

/** Puts lines in the place of others; the space that opens a scan belongs to the place, not to the reading. */
function place(
  lines: (string | readonly string[])[],
  [from, to]: readonly [number, number],
  put: readonly string[],
  taken: readonly string[],
): void {
  const opensScan = /^ (?! )/.test(taken[0] ?? '');
  const [head = '', ...rest] = put;
  const bare = /^ (?! )/.test(head) ? head.slice(1) : head;
  lines[from - 1] = [(opensScan ? ' ' : '') + bare, ...rest];
  for (let index = from; index < to; index++) lines[index] = [];
}

/** The pages' texts after each step, learnt from the rest of the work alone. */
function readPages(zoned: ZonedWork, folios: readonly string[], lexicon: Lexicon): PageTexts {
  const { witness, map } = zoned;
  const extents = new Map(folios.map((folio) => [folio, extentOf(map, folio, zoned)]));
  const held = [...extents.values()];
  const isHeld = (token: Token) => held.some((extent) => isOn(token, extent));
  const steps = new Map<string, ReadonlyMap<string, Readonly<Record<Zone, string>>>>();
  const observe = (step: string, drafts: readonly ChapterDraft[]) => {
    const heldIn = (part: readonly ChapterDraft[]) => textsOf(part).filter((tokens) => tokens.some(isHeld));
    const body = heldIn(drafts.map((draft) => ({ ...draft, notes: [] })));
    const notes = heldIn(drafts.map((draft) => ({ ...draft, passages: [] })));
    const parts = (extent: Span) => ({ body: textOn(body, extent), notes: textOn(notes, extent) });
    steps.set(step, new Map([...extents].map(([folio, extent]) => [folio, parts(extent)])));
  };
  const alone: PageMap = { ...map, pages: map.pages.map(({ duplicates: _, ...page }) => page) };
  restoreTexts(
    { work: zoned.work, witness, map: alone, pages: zoned.pages },
    lexicon,
    undefined,
    observe,
    isHeld,
  );
  return steps;
}

function isOn({ spans: [{ start }] }: Token, extent: Span): boolean {
  return start >= extent.start && start < extent.end;
}

function extentOf(map: PageMap, folio: string, { witness }: ZonedWork): Span {
  const [from, to] = map.pages.find((page) => page.folio === folio)?.lines ?? [1, 1];
  return { start: witness.lines[from - 1]?.span.start ?? 0, end: witness.lines[to - 1]?.span.end ?? 0 };
}

/** The words of a page in the order of the texts, signs of notes left out. */
function textOn(texts: readonly (readonly Token[])[], extent: Span): string {
  const written = texts.map((tokens) =>
    tokens
      .filter((token) => token.role !== 'note-mark' && isOn(token, extent))
      .map(({ gap, form }) => gap + form)
      .join(''),
  );
  return foldTypography(written.filter((text) => text !== '').join('\n'));
}

function compareReadings(
  step: string,
  folios: readonly string[],
  first: PageTexts,
  second: PageTexts,
  align: (one: string, other: string) => readonly Place[],
): ReadingDifference {
  const compared = folios.flatMap((folio) =>
    ZONES.flatMap((part) => {
      const [one, other] = [first.get(step)?.get(folio)?.[part], second.get(step)?.get(folio)?.[part]];
      return align(one ?? '', other ?? '').map((words) => ({ folio, part, words }));
    }),
  );
  const places = compared.flatMap(({ folio, part, words }) => {
    const kind = errorKind(words);
    if (kind === undefined) return [];
    const [one, other] = [words.gold.map(({ word }) => word).join(' '), words.text.join(' ')];
    return [{ folio, part, kind, first: one, second: other }];
  });
  const partOf = (part: Zone): PartDifference => {
    const texts = folios.map((folio) => first.get(step)?.get(folio)?.[part] ?? '');
    return differenceOf(
      texts,
      compared.filter((one) => one.part === part).map(({ words }) => words),
    );
  };
  const parts = { body: partOf('body'), notes: partOf('notes') };
  return {
    step,
    words: parts.body.words + parts.notes.words,
    differing: parts.body.differing + parts.notes.differing,
    parts,
    places,
  };
}

function differenceOf(texts: readonly string[], places: readonly Place[]): PartDifference {
  const sum = (count: (place: Place) => number) => places.reduce((all, place) => all + count(place), 0);
  return {
    words: sum(({ gold }) => gold.length),
    characters: texts.reduce((all, text) => all + text.length, 0),
    differing: sum(({ edits }) => edits),
    differingCharacters: sum(({ characterEdits }) => characterEdits),
    kinds: tallyKinds(places, []),
  };
}

/** Aligns two readings of a page; most steps leave most pages alone, and what was aligned before is known. */
function alignOnce(): (one: string, other: string) => readonly Place[] {
  const known = new Map<string, readonly Place[]>();
  return (one, other) => {
    const key = `${one}\0${other}`;
    const places = known.get(key) ?? alignWords(alignTexts(one, other));
    known.set(key, places);
    return places;
  };
}
