// The panel that writes a citation in a style: in the tools of the page, and for selected words.
import type { Cautions } from '../../cite/cautions.ts';
import type { Cited } from '../../cite/cite-record.ts';
import { keepPagesInLine } from '../../cite/split-at-pages.ts';
import { STYLES, styleOf } from '../../cite/styles.ts';
import { copyOrSelect, NOT_COPIED } from '../copy-text.ts';
import { element } from '../element.ts';
import { CITE_STYLE } from '../remembered.ts';

/** Something that can be cited, with its name in the list. */
export interface Citable {
  readonly name: string;
  readonly cited: Cited;
  /** The link to it, where it is another than the address in the citation. */
  readonly link?: string;
}

/** Makes the panel. The first thing is the one that is cited at first. */
export function citePanel(things: readonly Citable[], cautions?: Cautions): HTMLElement {
  const what = chooser(
    'What',
    things.map(({ name }) => name),
  );
  const style = chooser(
    'Style',
    STYLES.map(({ name }) => name),
  );
  style.select.selectedIndex = STYLES.indexOf(styleOf(remembered()));
  const shown = element('div', { class: 'cite-text' });
  const said = element('p', { class: 'cite-said', role: 'status' });
  const write = () =>
    styleOf(STYLES[style.select.selectedIndex]?.id ?? null).write(
      (things[what.select.selectedIndex] ?? (things[0] as Citable)).cited,
    );
  const show = () => {
    const { plain } = write();
    const isData = /^[@[]|^TY {2}-/.test(plain);
    shown.replaceChildren(
      ...(isData ? [element('pre', {}, plain)] : plain.split('\n\n').map((words) => element('p', {}, words))),
    );
    if (!isData) italicise(shown, write().html);
    said.textContent = '';
  };
  const copy = element('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', () => {
    void copyOrSelect(write(), (field) => shown.replaceChildren(field)).then((isDone) => {
      said.textContent = isDone ? 'Copied.' : NOT_COPIED;
    });
  });
  for (const { select } of [what, style]) select.addEventListener('change', show);
  style.select.addEventListener('change', () => remember(STYLES[style.select.selectedIndex]?.id ?? ''));
  show();
  return element(
    'div',
    { class: 'cite-panel' },
    element('p', { class: 'cite-choices' }, ...(things.length > 1 ? [what.label] : []), style.label),
    shown,
    element('p', { class: 'cite-ways' }, copy),
    said,
    ...(cautions?.first ?? []).map((words) => element('p', { class: 'remark' }, words)),
    element(
      'p',
      { class: 'remark' },
      'Italics within the text are ours as a rule: the source has none. They are no evidence of the print.',
    ),
  );
}

function chooser(
  name: string,
  choices: readonly string[],
): { label: HTMLElement; select: HTMLSelectElement } {
  const select = element('select', {}, ...choices.map((choice) => element('option', {}, choice)));
  return { label: element('label', {}, element('span', {}, name), select), select };
}

/** Shows the paragraphs with the titles in italics, made from the same HTML that is copied; pages stay in one line. */
function italicise(shown: HTMLElement, html: string): void {
  const { body } = new DOMParser().parseFromString(keepPagesInLine(html), 'text/html');
  shown.replaceChildren(...body.children);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(CITE_STYLE.key);
  } catch {
    return null;
  }
}

function remember(id: string): void {
  try {
    localStorage.setItem(CITE_STYLE.key, id);
  } catch {
    // It holds for the page that is open.
  }
}
