import { type Finding, UnusableInput } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import { MARK_SYSTEMS } from '../notes/mark-forms.ts';
import { LABEL, MARKER, REST, SIGN } from './typed-form.ts';

/** A typed page as it was handed in, and what it is measured by. */
export interface TypedPage {
  readonly folio: Folio;
  /** What was typed; lines may end anywhere between two words. */
  readonly text: string;
  /** How the work marks its notes. */
  readonly marks: keyof typeof MARK_SYSTEMS;
  /** The file, for messages. */
  readonly place: string;
}

/**
 * Sets a typed page in the form in which it is kept: one passage or note a line, a blank line between two, single
 * spaces. Not a letter of the words is changed.
 *
 * What is typed is plain text: paragraphs parted by blank lines, `> ` before a block quotation, `- ` before an item
 * of a list, `## ` before a heading, `[^2]` where the sign of note 2 stands; then the notes, each opened by its sign
 * (`[^2]: `), and first of all, if there is one, the rest of a note of the page before (`[^…]: `). A paragraph among
 * the notes that no sign opens is a further one of the note above it.
 *
 * @throws UnusableInput with everything in the page that cannot be taken as it stands
 */
export function setAddedPage({ folio, text, marks, place }: TypedPage): string {
  const findings: Finding[] = [];
  const refuse = (rule: string, found: string, expected: string, hint: string) =>
    findings.push({ severity: 'error', rule, place, found, expected, hint });
  const paragraphs = paragraphsOf(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if (paragraphs.length === 0) {
    refuse('empty-page', 'a file without text', `the text of p. ${folio}`, 'type the page, then its notes');
  }
  for (const lines of paragraphs) {
    lines.slice(0, -1).forEach((line, index) => {
      const next = lines[index + 1] ?? '';
      if (!/\p{L}-$/u.test(line) || !/^\p{Ll}/u.test(next)) return;
      refuse(
        'word-cut-by-line-end',
        `"${line.split(' ').at(-1)}" at the end of a line`,
        'the whole word: only its typist knows whether the hyphen is its own',
        'a word that the end of the page cuts stays as it is printed there',
      );
    });
  }
  const set = paragraphs.map((lines) => lines.join(' '));
  for (const paragraph of [set[0], set.at(-1)]) {
    if (paragraph !== folio) continue;
    refuse(
      'typed-furniture',
      `"${folio}" by itself`,
      'text and notes alone',
      'leave out the page number and the running head',
    );
  }
  checkNotes(set, MARK_SYSTEMS[marks].marks, refuse);
  if (findings.length > 0) throw new UnusableInput(findings);
  return `${set.join('\n\n')}\n`;
}

/** The paragraphs as their lines; a line that opens a note, an item, a heading or a quotation opens one by itself. */
function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [];
  let isOpen = false;
  let quotes = false;
  for (const typed of text.split('\n')) {
    const line = typed.trim().replace(/\s+/g, ' ');
    if (line === '' || line === '>') {
      isOpen = false;
      continue;
    }
    const marker = LABEL.exec(line)?.[0] ?? MARKER.exec(line)?.[0];
    const goesOn = isOpen && (marker === undefined || (marker === '> ' && quotes));
    if (goesOn) paragraphs.at(-1)?.push(quotes ? line.replace(/^> /, '') : line);
    else {
      paragraphs.push([line]);
      quotes = marker === '> ';
    }
    isOpen = true;
  }
  return paragraphs;
}

/** What is wrong with the notes of a page and their signs. */
function checkNotes(
  set: readonly string[],
  marks: readonly string[],
  refuse: (rule: string, found: string, expected: string, hint: string) => void,
): void {
  const from = set.findIndex((paragraph) => LABEL.test(paragraph));
  const [body, notes] = from < 0 ? [set, []] : [set.slice(0, from), set.slice(from)];
  const signs = body.flatMap((paragraph) => [...paragraph.matchAll(SIGN)].map(([, mark]) => mark ?? ''));
  const labels = notes.flatMap((paragraph) => LABEL.exec(paragraph)?.[1] ?? []);
  const expected = `one of ${marks.join(' ')}, each once in the text and once before its note`;
  const of = (mark: string) => `[^${mark}]`;
  for (const mark of new Set([...signs, ...labels])) {
    const isRest = mark === REST;
    if (!isRest && !marks.includes(mark))
      refuse('unknown-note-sign', of(mark), expected, 'type the sign that is printed');
    else if (isRest && (signs.includes(mark) || labels.indexOf(mark) > 0))
      refuse('misplaced-rest-of-note', of(mark), 'before all notes that begin on the page', 'move it up');
    else if (!isRest && !signs.includes(mark))
      refuse(
        'note-without-sign',
        `${of(mark)}: without its sign in the text`,
        expected,
        `type ${of(mark)} where the sign stands`,
      );
    else if (!labels.includes(mark))
      refuse(
        'sign-without-note',
        `${of(mark)} without its note`,
        expected,
        `type the note behind ${of(mark)}: `,
      );
    if (signs.indexOf(mark) !== signs.lastIndexOf(mark) || labels.indexOf(mark) !== labels.lastIndexOf(mark))
      refuse(
        'repeated-note-sign',
        `${of(mark)} more than once`,
        expected,
        'number the notes as they are printed',
      );
  }
  const rising = labels.filter((mark) => mark !== REST).map((mark) => marks.indexOf(mark));
  if (rising.some((rank, index) => index > 0 && rank < (rising[index - 1] ?? 0)))
    refuse('notes-out-of-order', labels.map(of).join(' '), 'the notes in their printed order', 'move them');
  for (const paragraph of notes) {
    if (paragraph.replace(LABEL, '') === '')
      refuse('empty-note', paragraph, 'the words of the note', 'type them behind the colon');
  }
}
