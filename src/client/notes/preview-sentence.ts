// Loaded when a link back from a note is pointed at whose place is not seen: shows the sentence there.
import { element } from '../element.ts';
import { showTooltip } from '../show-tooltip.ts';
import { citingSentence } from './citing-sentence.ts';

/** Shows the sentence at a place of the text beside the link that leads there. */
export function previewSentence(link: HTMLElement, place: HTMLElement): void {
  const sentence = citingSentence(place);
  if (!sentence) return;
  const sign = element('b', { class: place.matches('sup *') ? 'sign' : undefined }, sentence.mark);
  const lang = place.closest<HTMLElement>('[lang]')?.lang;
  showTooltip(link, 'note-preview', element('p', { lang }, sentence.before, sign, sentence.after));
}
