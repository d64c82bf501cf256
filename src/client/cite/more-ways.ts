// What else can be done with selected words.
import type { CitedSelection } from '../../cite/cite-selection.ts';
import { copiedParagraphs, plainParagraphs } from '../../cite/copied-words.ts';
import { element } from '../element.ts';
import { asAsked, elsewhereHash } from '../words-selected.ts';
import { copyWithNote } from './copy-selection.ts';
import type { PartOfPage } from './read-selection.ts';
import { button, type SelectionPanel } from './selection-panel.ts';

/** Other styles, the printed note, the search, the report of an error, the history: as far as there is such a way. */
export function moreWays(
  selection: CitedSelection,
  parts: readonly PartOfPage[],
  panel: SelectionPanel,
): HTMLElement[] {
  const { cited, cautions } = selection;
  const { record } = cited;
  const id = cited.url.split('#')[1] ?? '';
  const way = (form: string) => form.replace('{folio}', cited.locator?.first ?? '').replace('{id}', id);
  const search = parts[0]?.holder.closest<HTMLElement>('[data-search]')?.dataset.search;
  const asked = asAsked(plainParagraphs(copiedParagraphs(parts, false)).replace(/[⟨⟩]/g, ''));
  const styles = button('Cite in other styles', () => {
    void import('./cite-panel.ts').then(({ citePanel }) => {
      const inside = citePanel([{ name: 'Selected words', cited }], cautions);
      panel.unfold(inside);
      inside.querySelector('select')?.focus({ preventScroll: true });
    });
  });
  const withNote = copyWithNote(selection, panel, 'Copy with citation and');
  return [
    styles,
    ...(withNote ? [withNote] : []),
    ...(search === undefined || asked === ''
      ? []
      : [element('a', { href: search + elsewhereHash(asked, `${record.work}/${id}`) }, 'Find elsewhere')]),
    element('a', { href: `${way(record.ways.report)}&now=${encodeURIComponent(asked)}` }, 'Report an error'),
    element('a', { href: way(record.ways.history) }, 'History of this reading'),
  ];
}
