// Fills the group "Cite and link" of the tools when it is opened.
import type { Cited } from '../../cite/cite-record.ts';
import { placeInPrint } from '../../cite/page-numbers.ts';
import { copyOrSelect, NOT_COPIED } from '../copy-text.ts';
import { element } from '../element.ts';
import { pageAtHand } from '../page-at-hand.ts';
import { type Citable, citePanel } from './cite-panel.ts';
import { heldSelection } from './held-selection.ts';
import { linkToSelection } from './link-to-selection.ts';
import { chapterOf, readRecord } from './read-record.ts';

/** Puts the panel in the place of the citation that stands there without scripts; anew each time, for the page moves. */
export function fillCiteTools(place: HTMLElement): void {
  const record = readRecord();
  if (!record) return;
  const selection = heldSelection();
  const pageBreak = pageAtHand();
  const chapter = chapterOf(record, pageBreak ?? undefined) ?? record.chapters[0];
  const folio = record.folio ?? pageBreak?.dataset.folio ?? chapter?.pages.first;
  const at = (path: string) => location.origin + path;
  const things: Citable[] = [];
  const add = (name: string, cited: Omit<Cited, 'record'>) =>
    things.push({ name, cited: { record, ...cited } });
  if (selection) {
    const { locator } = selection.cited;
    things.push({
      name: `Selected words, ${locator ? placeInPrint(locator) : ''}`,
      cited: selection.cited,
      link: linkToSelection(record, selection.parts, location.origin),
    });
  }
  const addPage = () => {
    if (folio === undefined) return;
    add(`Page ${folio}`, {
      chapter,
      locator: { first: folio, last: folio },
      url: at(record.ways.page.replace('{folio}', folio)),
    });
  };
  const addChapter = () => {
    if (chapter && !chapter.isBook) add(`Chapter: ${chapter.title}`, { chapter, url: at(chapter.address) });
  };
  const isView = record.folio !== undefined;
  for (const next of isView ? [addPage, addChapter] : [addChapter, addPage]) next();
  if (record.chapters.length > 1 || chapter?.isBook || things.length === 0)
    add('The book', { url: at(record.address) });
  const panel = citePanel(things, selection?.cautions);
  panel.querySelector('.cite-ways')?.append(linkButton(panel, things));
  place.replaceChildren(panel);
}

/** Copies the address of what is chosen. */
function linkButton(panel: HTMLElement, things: readonly Citable[]): HTMLButtonElement {
  const made = element('button', { type: 'button' }, 'Copy link');
  made.addEventListener('click', () => {
    const isChosen = things.length > 1 ? (panel.querySelector('select')?.selectedIndex ?? 0) : 0;
    const thing = things[isChosen];
    const plain = thing?.link ?? thing?.cited.url ?? location.href;
    const said = panel.querySelector('.cite-said');
    void copyOrSelect({ plain, html: '' }, (field) => said?.replaceChildren(NOT_COPIED, field)).then(
      (isDone) => {
        if (isDone) said?.replaceChildren('Link copied.');
      },
    );
  });
  return made;
}
