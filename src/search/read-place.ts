import { findPage, runOf } from './find-page.ts';
import type { AskedPlace, PlaceQuery } from './parse-place.ts';
import { parsePlace, titlesOf } from './parse-place.ts';
import type { NamedPlace, PlaceAnswer, PlacedChapter, PlacedWork, PlaceList } from './place-list.ts';

/**
 * The place in each work that a reader means by what they typed: "p. 61 n. 2", "chapter 4", "vi", "Note A",
 * "Preface". `undefined` where it can be no place; a number that no book has as a page is only a word then. A place
 * that was named for certain and is in no work is answered too: with what there is.
 */
export function readPlace(query: string, { works }: PlaceList): PlaceAnswer | undefined {
  const asked = parsePlace(query, works);
  if (asked === undefined) return undefined;
  const found = asked.works.flatMap((work) => placesIn(work, asked));
  const there = found.filter(({ state }) => state !== 'none' && state !== 'outside');
  if (there.length === 0 && !asked.isCertain) return undefined;
  // A page without the note that was asked for is nearer than a book without the page.
  const near = found.filter(({ state }) => state !== 'outside');
  const places = asked.isNamed ? found : ([there, near].find(({ length }) => length > 0) ?? found);
  return places.length === 0
    ? undefined
    : { asked: nameOf(asked, places), isCertain: asked.isCertain, places };
}

function placesIn(work: PlacedWork, { place, volume, isNamed }: PlaceQuery): NamedPlace[] {
  if (volume !== undefined && volume !== work.volume) return otherVolume(work, volume, isNamed);
  switch (place.kind) {
    case 'work':
      return [workPlace(work)];
    case 'part':
      return partPlace(work, place.number, isNamed);
    case 'chapter':
      return numbered(work, 'chapter', place.number, isNamed);
    case 'lettered':
      return numbered(work, 'note', place.number, isNamed);
    case 'title':
      return titled(work, place.words);
    case 'page':
      return place.chapter !== undefined && !work.chapters.some(({ number }) => number === place.chapter)
        ? []
        : [findPage(work, place)];
  }
}

function otherVolume(work: PlacedWork, volume: string, isNamed: boolean): NamedPlace[] {
  if (work.volume === undefined && !isNamed) return [];
  const remark =
    work.volume === undefined
      ? 'The work has no volumes.'
      : `Of this work, volume ${work.volume} is held here and no other.`;
  return [
    {
      work: work.id,
      book: work.shortTitle,
      kind: 'work',
      state: 'none',
      name: `Volume ${volume}`,
      remark,
      near: [{ name: work.shortTitle, address: work.address }],
    },
  ];
}

function workPlace(work: PlacedWork): NamedPlace {
  const [first, last] = [work.pages[0]?.folio ?? '', work.pages.at(-1)?.folio ?? ''];
  return {
    work: work.id,
    book: work.shortTitle,
    kind: 'work',
    state: work.isShown ? 'here' : 'not-shown',
    name: work.title,
    address: work.address,
    pages: runOf(first, last),
    near: [],
  };
}

function partPlace(work: PlacedWork, number: string, isNamed: boolean): NamedPlace[] {
  const chapters = work.chapters.filter(({ part }) => part?.number === number);
  const [first, last] = [chapters[0], chapters.at(-1)];
  if (first && last) {
    const place = chapterPlace(work, first);
    return [
      {
        ...place,
        kind: 'part',
        name: `Part ${number}: ${first.part?.title}`,
        pages: runOf(first.first, last.last),
        chapter: { name: first.name, address: first.address },
      },
    ];
  }
  const numbers = [...new Set(work.chapters.flatMap(({ part }) => part?.number ?? []))];
  return none(work, 'part', `Part ${number}`, numbers, 'parts', isNamed);
}

function numbered(
  work: PlacedWork,
  kind: 'chapter' | 'note',
  number: string,
  isNamed: boolean,
): NamedPlace[] {
  const candidates = work.chapters.filter((chapter) => chapter.kind === kind && chapter.number !== undefined);
  const chapter = candidates.find((one) => one.number === number);
  if (chapter) return [chapterPlace(work, chapter)];
  const name = `${kind === 'note' ? 'Note' : 'Chapter'} ${number}`;
  const numbers = candidates.map((one) => one.number ?? '');
  return none(work, 'chapter', name, numbers, kind === 'note' ? 'notes' : 'chapters', isNamed);
}

/** That a work has no such part or chapter, and which it has; nothing of a work that has none and was not named. */
function none(
  work: PlacedWork,
  kind: NamedPlace['kind'],
  name: string,
  numbers: readonly string[],
  what: string,
  isNamed: boolean,
): NamedPlace[] {
  if (numbers.length === 0 && !isNamed) return [];
  const [first, last] = [numbers[0], numbers.at(-1)];
  const remark =
    numbers.length === 0
      ? `It has no ${what} with numbers or letters.`
      : first === last
        ? `Of ${what} it has only ${first}.`
        : `It has ${what} ${first} to ${last}.`;
  return [
    {
      work: work.id,
      book: work.shortTitle,
      kind,
      state: 'none',
      name,
      remark,
      near: [{ name: 'Contents', address: work.address }],
    },
  ];
}

function titled(work: PlacedWork, words: string): NamedPlace[] {
  return work.chapters.flatMap((chapter): NamedPlace[] => {
    if (titlesOf(chapter).includes(words)) return [chapterPlace(work, chapter)];
    return chapter.sections
      .filter((section) => titlesOf(section).includes(words))
      .map(({ title, folio, id }) => ({
        ...chapterPlace(work, chapter),
        kind: 'section',
        name: title,
        address: id === undefined ? chapter.address : `${chapter.address}#${id}`,
        pages: runOf(folio, folio),
        chapter: { name: chapter.name, address: chapter.address },
      }));
  });
}

function chapterPlace(work: PlacedWork, chapter: PlacedChapter): NamedPlace {
  return {
    work: work.id,
    book: work.shortTitle,
    kind: 'chapter',
    state: work.isShown ? 'here' : 'not-shown',
    name: chapter.name,
    address: chapter.address,
    pages: runOf(chapter.first, chapter.last),
    near: [],
  };
}

/** The place as it was understood, in the form in which it is cited. */
function nameOf({ place }: PlaceQuery, places: readonly NamedPlace[]): string {
  switch (place.kind) {
    case 'work':
    case 'title':
      return places[0]?.name ?? '';
    case 'part':
      return `Part ${place.number}`;
    case 'chapter':
      return `Chapter ${place.number}`;
    case 'lettered':
      return `Note ${place.number}`;
    case 'page':
      return pageAsCited(place);
  }
}

function pageAsCited({ first, last, note }: Extract<AskedPlace, { kind: 'page' }>): string {
  const label = note === undefined ? '' : note === '' ? ', note' : `, n. ${note}`;
  return runOf(first, last ?? first) + label;
}
