// Composes the report of an error from the fields of its form, and copies it. Without this script the fields stay
// hidden, and the text is filled in by hand.
import { mailAddress, writeOffer, writePlace, writeReport } from '../model/error-report.ts';
import { copyWritten } from './copy-text.ts';

const report = document.querySelector<HTMLDetailsElement>('#report');
const form = report?.querySelector('form');
const text = report?.querySelector('textarea');

if (report && form && text) {
  const field = (name: string) => report.querySelector<HTMLInputElement>(`#report-${name}`);
  const place = report.querySelector<HTMLSelectElement>('#report-place');
  const inHand = field('in-hand');
  const seen = report.querySelector<HTMLElement>('.report-seen');
  const copy = report.querySelector<HTMLButtonElement>('.report-copy-text');
  const mail = report.querySelector<HTMLAnchorElement>('.report-mail');
  const copied = report.querySelector<HTMLElement>('.report-copied');
  const { work = '', folio = '', edition = '', asks } = form.dataset;
  const wordsIn = (name: string) => field(name)?.value ?? '';

  const anew = report.querySelector<HTMLButtonElement>('.report-anew');
  const edited = report.querySelector<HTMLElement>('.report-edited');
  let isEdited = false;

  /** From the first change by hand the text is the reader's own, until it is composed anew. */
  const setEdited = (value: boolean) => {
    if (isEdited === value) return;
    isEdited = value;
    if (anew) anew.hidden = !value;
    if (edited)
      edited.textContent = value ? 'You have changed the text: the fields above change it no longer.' : '';
  };

  const composeOffer = () => {
    text.value = writeOffer({
      place: writePlace({ work, folio }),
      edition,
      copy: wordsIn('copy'),
      sending: wordsIn('sending'),
      thanks: wordsIn('thanks'),
    });
  };

  const composeReport = () => {
    const isInHand = inHand?.checked ?? false;
    const id = place?.value ?? '';
    const note = place?.selectedOptions[0]?.dataset.sign;
    text.value = writeReport({
      place: writePlace({ work, folio, ...(note !== undefined ? { note } : id !== '' && { id }) }),
      edition,
      now: wordsIn('now'),
      printed: wordsIn('printed'),
      inHand: isInHand ? 'yes' : 'no',
      copy: isInHand ? wordsIn('copy') : '',
      date: isInHand ? today() : '',
      why: wordsIn('why'),
      thanks: wordsIn('thanks'),
    });
  };

  const compose = () => {
    if (seen && inHand) seen.hidden = !inHand.checked;
    if (isEdited) return;
    if (asks === 'page') composeOffer();
    else composeReport();
    changed();
  };

  const changed = () => {
    const { to = '', subject = '' } = mail?.dataset ?? {};
    if (mail) mail.href = mailAddress(to, subject, text.value);
    if (copied) copied.textContent = '';
  };

  const copyText = async () => {
    const isDone = await copyWritten({ plain: text.value, html: '' });
    // Where the clipboard is out of reach (no https), the reader copies what is chosen.
    if (!isDone) text.select();
    if (copied)
      copied.textContent = isDone ? 'Copied.' : 'The text is selected: copy it with your keyboard or menu.';
  };

  const open = () => {
    const asked = new URLSearchParams(location.search).get('passage') ?? '';
    const isThere = [...(place?.options ?? [])].some(({ value }) => value === asked);
    if (place && asked !== '' && isThere) place.value = asked;
    const [id, ...behind] = location.hash.slice(1).split('&');
    if (id !== 'report') return;
    const now = field('now');
    const words = new URLSearchParams(behind.join('&')).get('now');
    if (now && now.value === '' && words !== null) {
      now.value = words;
      compose();
    }
    report.open = true;
    report.scrollIntoView();
  };

  for (const hidden of report.querySelectorAll<HTMLElement>(
    '.report-fields, .report-composed, .report-copy-text',
  ))
    hidden.hidden = false;
  for (const byHand of report.querySelectorAll<HTMLElement>('.report-by-hand')) byHand.hidden = true;
  report.querySelector('.report-fields')?.addEventListener('input', compose);
  text.addEventListener('input', () => {
    setEdited(true);
    changed();
  });
  anew?.addEventListener('click', () => {
    setEdited(false);
    compose();
    text.focus();
  });
  copy?.addEventListener('click', (event) => {
    event.preventDefault();
    void copyText();
  });
  addEventListener('hashchange', open);
  open();
  compose();
}

/** The day by the reader's own calendar, `2026-11-23`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
