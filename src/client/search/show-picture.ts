// Where in the books the hits stand: a drawing, and the same as a table.
import type { Hit } from '../../search/answers.ts';
import type { PlacedWork } from '../../search/place-list.ts';
import { drawn, element } from '../element.ts';
import { layOutStrip, ROW, type StripMark } from './lay-out-strip.ts';
import { bookName } from './show-hits.ts';
import { counted, inFigures } from './tell-search.ts';

/** Hits of a page: how many, and where the first of them is. */
interface PageHits {
  readonly hits: number;
  readonly address: string;
}

/** Lets the browser do what else is to be done. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Draws every book, its rows of pages below one another, into `strips`, a row at a time; a row takes the place of the
 * one that was drawn before. Ends early when `isCurrent` says no.
 */
export async function drawPicture(
  strips: HTMLElement,
  works: readonly PlacedWork[],
  hits: readonly Hit[],
  isCurrent: () => boolean,
): Promise<void> {
  const pages = hitsByPage(hits);
  const most = Math.max(1, ...[...pages.values()].map((page) => page.hits));
  for (const work of works.filter(({ isShown }) => isShown)) {
    const figure = figureOf(strips, work);
    const old = [...figure.querySelectorAll('.hit-row')];
    const marks = work.pages.map(({ folio, status }) => ({
      folio,
      isMissing: status === 'lacuna',
      hits: pages.get(pageKey(work.id, folio))?.hits ?? 0,
    }));
    for (const [index, row] of layOutStrip(marks, most).entries()) {
      await breathe();
      if (!isCurrent()) return;
      const drawnRow = stripRow(row, (folio) => pages.get(pageKey(work.id, folio)));
      if (old[index]) old[index].replaceWith(drawnRow);
      else figure.append(drawnRow);
    }
  }
}

/** The drawing of a book, made where there is none yet. */
function figureOf(strips: HTMLElement, { id, shortTitle }: PlacedWork): HTMLElement {
  const there = strips.querySelector<HTMLElement>(`[data-strip="${id}"]`);
  if (there) return there;
  const figure = element(
    'figure',
    { class: 'hit-strip', 'aria-hidden': 'true', 'data-strip': id },
    element('figcaption', {}, bookName(shortTitle)),
  );
  strips.append(figure);
  return figure;
}

function stripRow(marks: readonly StripMark[], pageOf: (folio: string) => PageHits | undefined): HTMLElement {
  const from = marks[0]?.x ?? 0;
  const end = (marks.at(-1)?.x ?? 0) + ROW.page;
  const missing = marks.filter(({ isMissing }) => isMissing);
  const bars = marks.flatMap((mark) => {
    const page = pageOf(mark.folio);
    return page ? [bar(mark, page)] : [];
  });
  return element(
    'div',
    { class: 'hit-row' },
    element('span', {}, marks[0]?.folio ?? ''),
    drawn(
      'svg',
      { viewBox: `0 0 ${ROW.width} ${ROW.height + 1}`, focusable: 'false', preserveAspectRatio: 'none' },
      drawn('path', { class: 'strip-line', d: `M${from} ${ROW.height + 0.5}H${end}` }),
      drawn('path', { class: 'strip-missing', d: missing.map(missingMark).join('') }),
      ...bars,
    ),
  );
}

function bar({ folio, x, height }: StripMark, { hits, address }: PageHits): SVGAElement {
  const left = x + (ROW.page - ROW.mark) / 2;
  return drawn(
    'a',
    { href: address, tabindex: '-1' },
    drawn('title', {}, `p. ${folio}: ${counted(hits, 'sentence')}`),
    drawn('rect', { class: 'strip-place', x: `${x}`, y: '0', width: `${ROW.page}`, height: `${ROW.height}` }),
    drawn('rect', {
      class: 'strip-hit',
      x: `${left}`,
      y: `${ROW.height - height}`,
      width: `${ROW.mark}`,
      height: `${height}`,
    }),
  );
}

/** A missing page: a low outline, for what is high here was found. */
function missingMark({ x }: StripMark): string {
  return `M${x + (ROW.page - ROW.mark) / 2} ${ROW.height - 4}h${ROW.mark}v4h${-ROW.mark}z`;
}

/** The same as a table: for every book a row for each chapter with hits, with the pages on which they stand. */
export function pictureTable(hits: readonly Hit[]): HTMLTableElement {
  const books = Map.groupBy(
    hits.toSorted((a, b) => a.order - b.order),
    ({ work }) => work,
  );
  const head = ['Chapter and sentences', 'Printed pages'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  return element(
    'table',
    { class: 'picture-rows' },
    element('thead', {}, element('tr', {}, ...head)),
    ...[...books.values()].map(bookRows),
  );
}

function bookRows(hits: readonly Hit[]): HTMLTableSectionElement {
  const chapters = Map.groupBy(hits, ({ chapter }) => chapter);
  const title = element('th', { scope: 'rowgroup', colspan: '2' }, bookName(hits[0]?.book ?? ''));
  return element('tbody', {}, element('tr', {}, title), ...[...chapters.values()].map(chapterRow));
}

function chapterRow(hits: readonly Hit[]): HTMLTableRowElement {
  const { chapter = '', chapterName = '' } = hits[0] ?? {};
  const inPrintedOrder = hits.toSorted((a, b) => Number(a.folio) - Number(b.folio) || a.order - b.order);
  const pages = [...hitsByPage(inPrintedOrder)].map(([key, { hits: count, address }]) =>
    pageLink(key.slice(key.indexOf('/') + 1), count, address),
  );
  const name = element(
    'th',
    { scope: 'row' },
    element('a', { href: chapter }, chapterName),
    `: ${inFigures(hits.length)}`,
  );
  return element(
    'tr',
    {},
    name,
    element(
      'td',
      { class: 'picture-pages' },
      ...pages.flatMap((page, index) => (index === 0 ? [page] : [', ', page])),
    ),
  );
}

function pageLink(folio: string, hits: number, address: string): HTMLElement {
  return element(
    'span',
    { class: 'nowrap' },
    element('a', { href: address }, folio),
    ...(hits > 1 ? [` (${inFigures(hits)})`] : []),
  );
}

function pageKey(work: string, folio: string): string {
  return `${work}/${folio}`;
}

function hitsByPage(hits: readonly Hit[]): Map<string, PageHits> {
  const pages = new Map<string, PageHits>();
  for (const { work, folio, address } of hits) {
    const key = pageKey(work, folio);
    const page = pages.get(key);
    pages.set(key, { hits: (page?.hits ?? 0) + 1, address: page?.address ?? address });
  }
  return pages;
}
