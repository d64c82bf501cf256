// Three buttons at the end of selected words: copy them with their citation, copy a link to them, and more.

import { noteInPrint } from '../../cite/cite-in-print.ts';
import { type CitedSelection, citedSelection, copiedWithCitation } from '../../cite/cite-selection.ts';
import { copiedParagraphs, plainParagraphs } from '../../cite/copied-words.ts';
import { placeInPrint } from '../../cite/page-numbers.ts';
import type { Written } from '../../cite/styles.ts';
import { named } from '../../cite/who-speaks.ts';
import { copyOrSelect, NOT_COPIED } from '../copy-text.ts';
import { element } from '../element.ts';
import { asAsked, elsewhereHash } from '../words-selected.ts';
import { holdSelection } from './held-selection.ts';
import { joinTabOrder } from './join-tab-order.ts';
import { linkToSelection } from './link-to-selection.ts';
import { chooseSide, placeBar } from './place-bar.ts';
import { chapterOf, readRecord } from './read-record.ts';
import { type PartOfPage, readSelection } from './read-selection.ts';

/** The bar that stands, and how it is taken away. */
let open: { readonly bar: HTMLElement; readonly close: () => void } | undefined;
/** The words for which it stands, or for which it was closed. */
let offered: Range | undefined;

/**
 * Offers what can be done with the words that are selected now; nothing where they hold no word of a text. Returns the
 * bar, if it has come up anew.
 */
export function offerSelection(): HTMLElement | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || open?.bar.contains(document.activeElement)) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (offered && isSame(offered, range)) return undefined;
  open?.close();
  const record = readRecord();
  const parts = record ? readSelection(range, record) : [];
  if (!record || parts.length === 0) return undefined;
  offered = range;
  const cited = citedSelection(record, chapterOf(record, parts[0]?.holder), parts, location.origin);
  holdSelection(cited);
  return showBar(range, parts, cited);
}

function showBar(range: Range, parts: readonly PartOfPage[], selection: CitedSelection): HTMLElement {
  const { record } = selection.cited;
  const said = element('p', { class: 'selection-said', role: 'status' });
  const panel = element('div', { class: 'selection-panel' });
  panel.hidden = true;
  const copy = button('Copy with citation', () => {
    if (selection.cautions.first.length > 0) warn();
    else void copyWords({});
  });
  const link = button('Copy link', () => {
    const address = linkToSelection(record, parts, location.origin);
    void give({ plain: address, html: '' }, 'Link copied.');
  });
  const more = button('More', () => (more.ariaExpanded === 'true' ? fold() : showMore()));
  more.ariaExpanded = 'false';
  const bar = element(
    'section',
    { class: 'selection-bar', 'aria-label': 'Selected words' },
    element('p', { class: 'selection-ways' }, copy, link, more),
    panel,
    said,
  );
  const ending = new AbortController();
  const { signal } = ending;
  const close = () => {
    ending.abort();
    bar.remove();
    open = undefined;
  };

  const fold = () => {
    panel.hidden = true;
    panel.replaceChildren();
    more.ariaExpanded = 'false';
    place();
  };
  const unfold = (...inside: readonly Node[]) => {
    more.ariaExpanded = 'false';
    panel.replaceChildren(...inside);
    panel.hidden = false;
    place();
    const { top, bottom } = bar.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) bar.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  let side = chooseSide(range);
  const place = () => placeBar(bar, range, side);
  const tell = (words: string) => {
    said.textContent = words;
    place();
  };

  /** Copies, and says so; where the clipboard is refused the text stands selected in a field. */
  const give = async (written: Written, done: string) => {
    fold();
    tell((await copyOrSelect(written, unfold)) ? done : NOT_COPIED);
  };

  const copyWords = async (options: Parameters<typeof copiedWithCitation>[1]) => {
    const { cited, cautions, speaking } = selection;
    await give(
      copiedWithCitation(selection, options),
      [
        `Copied, ${placeInPrint(cited.locator ?? { first: '', last: '' })}.`,
        ...(cited.quoted && !cited.quoted.speaker
          ? [
              'In the book these words are quoted, or stand in quotation marks; this edition has no record of who says them: see what stands before.',
            ]
          : []),
        ...(speaking.holds ? [`Set in: what is quoted${named(speaking.holds)}.`] : []),
        ...(cautions.hasItalics ? ['Without italics: those of this text are no evidence of the print.'] : []),
      ].join(' '),
    );
    const note = options?.printedNote ? undefined : printedNote();
    if (!note || !panel.hidden || !speaking.quoted) return;
    unfold(
      button(
        `Copy with the printed note, ${noteInPrint(note, selection.cited.locator)}`,
        () => void copyWords({ ...options, printedNote: note }),
      ),
    );
  };

  /** The words of the printed note that goes with a quotation, where the page has it. */
  const printedNote = () => {
    const { printedNote: meant } = selection.speaking;
    const note = meant && document.getElementById(meant.note);
    if (!meant || !note) return undefined;
    const whole = document.createRange();
    whole.selectNodeContents(note);
    const parts = readSelection(whole, record);
    const text = copiedParagraphs(parts, false)
      .map((paragraph) => paragraph.text)
      .join(' ');
    return text === '' ? undefined : { label: meant.label, folio: meant.folio, text };
  };

  /** What is to be known before the words are quoted. */
  const warn = () => {
    const { first, doubts } = selection.cautions;
    const asIs = button('Copy as it stands', () => void copyWords({}));
    unfold(
      ...first.map((words) => element('p', {}, words)),
      asIs,
      ...(doubts > 0
        ? [button('Copy with ⟨reading uncertain⟩', () => void copyWords({ marksDoubts: true }))]
        : []),
    );
    tell('');
    asIs.focus({ preventScroll: true });
  };

  const showMore = () => {
    const [part] = parts;
    const id = selection.cited.url.split('#')[1] ?? '';
    const way = (form: string) =>
      form.replace('{folio}', selection.cited.locator?.first ?? '').replace('{id}', id);
    const search = part?.holder.closest<HTMLElement>('[data-search]')?.dataset.search;
    const asked = asAsked(plainParagraphs(copiedParagraphs(parts, false)).replace(/[⟨⟩]/g, ''));
    const note = printedNote();
    unfold(
      button('Cite in other styles', () => {
        void import('./cite-panel.ts').then(({ citePanel }) => {
          unfold(citePanel([{ name: 'Selected words', cited: selection.cited }], selection.cautions));
          panel.querySelector('select')?.focus({ preventScroll: true });
        });
      }),
      ...(note
        ? [
            button(
              `Copy with citation and the printed note, ${noteInPrint(note, selection.cited.locator)}`,
              () => void copyWords({ printedNote: note }),
            ),
          ]
        : []),
      ...(search === undefined || asked === ''
        ? []
        : [element('a', { href: search + elsewhereHash(asked, `${record.work}/${id}`) }, 'Find elsewhere')]),
      element(
        'a',
        { href: `${way(record.ways.report)}&now=${encodeURIComponent(asked)}` },
        'Report an error',
      ),
      element('a', { href: way(record.ways.history) }, 'History of this reading'),
    );
    more.ariaExpanded = 'true';
  };

  // A press on a button shall not take the selection away.
  bar.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && !event.target.closest('textarea, select')) event.preventDefault();
  });
  document.addEventListener(
    'selectionchange',
    () => {
      if (bar.contains(document.activeElement)) return;
      const selection = getSelection();
      if (selection && !selection.isCollapsed && isSame(selection.getRangeAt(0), range)) return;
      close();
      offered = undefined;
    },
    { signal },
  );
  addEventListener(
    'resize',
    () => {
      side = chooseSide(range, side);
      place();
    },
    { signal },
  );
  joinTabOrder(bar, parts.at(-1)?.holder, close, signal);
  document.body.append(bar);
  open = { bar, close };
  place();
  return bar;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  );
}
