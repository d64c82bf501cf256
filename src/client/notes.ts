/**
 * The notes of a reading page. Without this a mark leads down to its note and the note back up. With it, where the
 * window is wide, notes stand beside their lines; where it is not, a note is shown at the foot of the window, and the
 * text stays where it is. What is needed for that comes when it is needed.
 */
import { focusPlace } from './focus-place.ts';
import { isByPointer } from './is-by-pointer.ts';
import { isInView, MARKS, NOTES, placesOf, takeStepBack, targetOf } from './notes/pair.ts';

/** Narrower windows have no room beside the text, whatever its size. */
const WIDE = '(min-width: 60em)';

const texts = [...document.querySelectorAll<HTMLElement>('.text')].filter((text) =>
  text.querySelector(MARKS),
);
if (texts.length > 0) {
  pairUp();
  document.addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (!(target instanceof Element) || button !== 0 || defaultPrevented) return;
    if (ctrlKey || metaKey || shiftKey || altKey) return;
    followMark(event, target);
    goBack(event, target);
  });
  const wide = matchMedia(WIDE);
  const widen = () =>
    wide.matches &&
    void import('./notes/place-beside.ts').then(({ keepBeside }) => texts.forEach(keepBeside));
  wide.addEventListener('change', widen, { once: !wide.matches });
  widen();
}

/** A mark that is chosen: its note is lit where it is seen, else shown in the panel. */
function followMark(event: MouseEvent, target: Element): void {
  const mark = target.closest<HTMLAnchorElement>(MARKS);
  const note = mark && targetOf(mark);
  if (!note) return;
  event.preventDefault();
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  const chosen = isTouch ? 'touch' : isByPointer(event) ? 'pointer' : 'key';
  import('./notes/follow-mark.ts').then(
    ({ showNote }) => showNote(mark, note, chosen),
    // Without a connection the link does what links do.
    () => location.assign(mark.href),
  );
}

/** Back from a note beside its line: the text stays where it is. */
function goBack(event: MouseEvent, target: Element): void {
  const link = target.closest('.notes.beside .back-link');
  const place = link && targetOf(link);
  if (!place || !isInView(place)) return;
  event.preventDefault();
  focusPlace(place);
  takeStepBack(link.closest(NOTES));
}

/** Mark and note light up together while one of them is pointed at or focused, if both are seen. */
function pairUp(): void {
  let lit: readonly Element[] = [];
  const light = (pair: readonly Element[]) => {
    for (const one of lit) one.classList.remove('lit');
    lit = pair.length > 1 && pair.every(isInView) ? pair : [];
    for (const one of lit) one.classList.add('lit');
  };
  const pairOf = (node: EventTarget | null): readonly Element[] => {
    if (!(node instanceof Element)) return [];
    const mark = node.closest(MARKS);
    const note = mark ? targetOf(mark) : node.closest(NOTES);
    if (!note) return [];
    return [note, ...(mark ? [mark] : placesOf(note).filter(isInView))];
  };
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const pair = pairOf(target);
    light(pair.length > 1 ? pair : pairOf(document.activeElement));
  });
  document.addEventListener('focusin', ({ target }) => light(pairOf(target)));
  document.addEventListener('focusout', () => light([]));
}
