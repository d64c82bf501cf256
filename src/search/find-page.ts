/** Printed pages and notes of a work, by the numbers that were typed. */
import { compareFolios, type Folio, isNextFolio, parseFolio } from '../model/folio.ts';
import type { AskedPlace } from './parse-place.ts';
import type { NamedPlace, PlacedPage, PlacedWork, PlaceLink } from './place-list.ts';

type AskedPage = Extract<AskedPlace, { kind: 'page' }>;

/** Pages as they are cited: "p. 61", "pp. 61–62". */
export function runOf(first: Folio, last: Folio): string {
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** The page, run of pages or note that was asked for, or that the work has none and which it has. */
export function findPage(work: PlacedWork, asked: AskedPage): NamedPlace {
  const index = work.pages.findIndex(({ folio }) => folio === asked.first);
  const page = work.pages[index];
  if (page === undefined) return outsidePlace(work, asked);
  const place = pagePlace(work, page, index);
  if (asked.last !== undefined) return withRange(work, place, index, asked.last);
  return asked.note === undefined ? place : notePlace(work, page, place, asked.note);
}

function pagePlace(work: PlacedWork, page: PlacedPage, index: number): NamedPlace {
  const { folio, status, reason } = page;
  const chapter = work.chapters[page.chapter ?? -1];
  const state =
    status === 'blank' ? 'blank' : !work.isShown ? 'not-shown' : status === 'lacuna' ? 'missing' : 'here';
  return {
    work: work.id,
    book: work.shortTitle,
    kind: 'page',
    state,
    name: `Page ${folio}`,
    address: addressOf(work, page),
    pageView: viewOf(work, folio),
    ...(chapter && { chapter: { name: chapter.name, address: chapter.address } }),
    ...(state === 'missing' && {
      remark: `Page ${folio} is missing from our source: it had text, and no scan holds it.`,
    }),
    ...(state === 'blank' && { remark: asSentence(reason ?? 'This page has no text.') }),
    near: status === undefined ? [] : neighbours(work, index),
  };
}

/** In the chapter where its text is shown; a page that opens a chapter is the chapter's beginning. */
function addressOf(work: PlacedWork, { folio, status, chapter: of }: PlacedPage): string {
  const chapter = work.chapters[of ?? -1];
  if (chapter === undefined || !work.isShown || status === 'blank') return viewOf(work, folio);
  return folio === chapter.first ? chapter.address : `${chapter.address}#page-${folio}`;
}

function viewOf({ pageViews }: PlacedWork, folio: Folio): string {
  return `${pageViews}${folio}/`;
}

/** The nearest pages with text on both sides. */
function neighbours(work: PlacedWork, index: number): PlaceLink[] {
  const before = work.pages.slice(0, index).findLast(({ status }) => status === undefined);
  const after = work.pages.slice(index + 1).find(({ status }) => status === undefined);
  return [before, after].flatMap((page) => (page ? [linkTo(work, page)] : []));
}

function linkTo(work: PlacedWork, page: PlacedPage): PlaceLink {
  return { name: `Page ${page.folio}`, address: addressOf(work, page) };
}

/** A run of pages leads to its first; its last is offered, and what is missing of it is said. */
function withRange(work: PlacedWork, place: NamedPlace, index: number, asked: Folio): NamedPlace {
  const within = work.pages.slice(index).filter(({ folio }) => compareFolios(folio, asked) <= 0);
  const end = within.at(-1);
  const missing = within.slice(1).filter(({ status }) => status === 'lacuna');
  const remarks = [
    ...(place.remark === undefined ? [] : [place.remark]),
    ...missing.map(({ folio }) => `Page ${folio} is missing from our source.`),
    ...(end?.folio === asked ? [] : [`Our source ends with page ${work.pages.at(-1)?.folio}. ${work.after}`]),
  ];
  const more = end && end.folio !== within[0]?.folio ? [linkTo(work, end)] : [];
  const near = [
    ...place.near,
    ...more.filter(({ address }) => place.near.every((one) => one.address !== address)),
  ];
  return {
    ...place,
    name: `Pages ${within[0]?.folio}–${asked}`,
    ...(remarks.length > 0 && { remark: remarks.join(' ') }),
    near,
  };
}

function notePlace(work: PlacedWork, page: PlacedPage, place: NamedPlace, asked: string): NamedPlace {
  const named = { ...place, kind: 'note' as const, name: `Page ${page.folio}, note ${asked}`.trim() };
  if (place.state !== 'here') return { ...named, name: asked === '' ? place.name : named.name };
  const notes = notesOf(page);
  const chapter = work.chapters[page.chapter ?? -1]?.address ?? '';
  const leads = (id: string) => ({ address: `${chapter}#${id}`, pageView: `${place.pageView}#${id}` });
  const links = notes.map(([label, id]) => ({
    name: isSign(label) ? `Note ${label}` : 'Note whose sign is lost',
    address: leads(id).address,
  }));
  const at = positionOf(notes, asked);
  const note = notes[at];
  if (note) {
    return {
      ...named,
      name: noteName(page.folio, note[0]),
      ...leads(note[1]),
      near: links.filter((_, index) => index !== at && notes[index]?.[0] === note[0]),
    };
  }
  // "61n" of a page with several notes, or with none, means the page.
  if (asked === '') return { ...place, remark: notesTold(page), near: links };
  const { address: _, pageView: __, ...nowhere } = named;
  return { ...nowhere, state: 'none', remark: notesTold(page), near: [linkTo(work, page), ...links] };
}

/** Label and id of each note of a page. */
function notesOf({ folio, notes = [] }: PlacedPage): (readonly [label: string, id: string])[] {
  return notes.map((note) => (typeof note === 'string' ? [note, `n${folio}-${note}`] : note));
}

/** Where the note stands among those of its page; signs may be counted ("n. 2" for the second asterisk). −1: nowhere. */
function positionOf(notes: readonly (readonly [string, string])[], asked: string): number {
  if (asked === '') return notes.length === 1 ? 0 : -1;
  const at = notes.findIndex(([label]) => label === asked);
  if (at >= 0 || !/^\d+$/.test(asked) || notes.some(([label]) => /\d/.test(label))) return at;
  return Number(asked) <= notes.length ? Number(asked) - 1 : -1;
}

function noteName(folio: Folio, label: string): string {
  return isSign(label) ? `Page ${folio}, note ${label}` : `Page ${folio}, a note whose sign is lost`;
}

/** Whether a label was printed; a note whose sign the source lost has points instead. */
function isSign(label: string): boolean {
  return /[\p{L}\d*†‡§]/u.test(label);
}

/** "Page 61 has 3 notes: 1, 2 and 3." */
function notesTold(page: PlacedPage): string {
  const [folio, notes] = [page.folio, notesOf(page)];
  if (notes.length === 0) return `No note begins on page ${folio}.`;
  const labels = notes.map(([label]) => (isSign(label) ? label : 'one whose sign is lost'));
  const listed = labels.length === 1 ? labels[0] : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  return `Page ${folio} has ${notes.length === 1 ? 'one note' : `${notes.length} notes`}: ${listed}.`;
}

/** That the source has no such page: the reason where one is on record, else what it has and what it lacks. */
function outsidePlace(work: PlacedWork, { first, last, note }: AskedPage): NamedPlace {
  const group = work.outside.find((one) => isWithin(first, one));
  const value = parseFolio(first);
  const end = work.pages.at(-1);
  const isAfter =
    end !== undefined &&
    value?.series === parseFolio(end.folio)?.series &&
    compareFolios(first, end.folio) > 0;
  const near = [
    work.pages.findLast(({ folio }) => compareFolios(folio, first) < 0),
    work.pages.find(({ folio }) => compareFolios(folio, first) > 0),
  ];
  const remark = group
    ? `${group.first === group.last ? `Page ${group.first} is` : `Pages ${group.first}–${group.last} are`} not in our source. ${asSentence(group.reason)}`
    : `Our source has ${stretches(work)}. ${isAfter ? work.after : work.before}`;
  const name = last === undefined ? `Page ${first}` : `Pages ${first}–${last}`;
  return {
    work: work.id,
    book: work.shortTitle,
    kind: 'page',
    state: 'outside',
    name: note === undefined || note === '' ? name : `${name}, note ${note}`,
    remark,
    near: near.flatMap((page) => (page ? [linkTo(work, page)] : [])),
  };
}

function isWithin(folio: Folio, { first, last }: { readonly first: Folio; readonly last: Folio }): boolean {
  return compareFolios(first, folio) <= 0 && compareFolios(folio, last) <= 0;
}

/** "pp. v–viii and 3–420" */
function stretches({ pages }: PlacedWork): string {
  const runs: { first: Folio; last: Folio }[] = [];
  for (const { folio } of pages) {
    const run = runs.at(-1);
    if (run && isNextFolio(run.last, folio)) run.last = folio;
    else runs.push({ first: folio, last: folio });
  }
  const told = runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
  return `pp. ${told.length === 1 ? told[0] : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`}`;
}

function asSentence(words: string): string {
  return /[.!?…][’”]*$/.test(words) ? words : `${words}.`;
}
