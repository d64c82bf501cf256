/** The pages of a work as reading sheets. */
import { CHECKS } from '../../src/lint/checks.ts';
import type { LintFinding } from '../../src/lint/lint-work.ts';
import { lintWork } from '../../src/lint/lint-work.ts';
import type { WordList } from '../../src/lint/linted-work.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FormRange, Token } from '../../src/model/token.ts';
import { locusOf } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { SheetLine, SheetPage, Suspicion } from '../../src/readings/write-sheet.ts';

/** A run of words of one passage or paragraph, with what a reader is told at its head. */
interface Row {
  readonly head: string;
  readonly tokens: readonly Token[];
}

/** Words on a line of the witness, and the heads that stand before them. */
interface LineText {
  text: string;
  heads: string[];
}

/** Every printed page of a work that a scan holds, as a reader gets it, in the order of the book. */
export function sheetPages(work: RestoredWork, words: WordList): SheetPage[] {
  const texts = lineTexts(work);
  const lint = lintWork({ ...work, words }, CHECKS);
  return work.map.pages.flatMap(({ folio, lines: range }) => {
    if (!range) return [];
    const [first, last] = range;
    const lines: SheetLine[] = work.witness.lines
      .slice(first - 1, last)
      .map(({ number, text: received }) => ({
        number,
        received,
        text: texts.get(number)?.text,
        heads: texts.get(number)?.heads ?? [],
      }));
    const suspicions = [
      ...lint.filter((one) => one.folio === folio).map(fromLint),
      ...work.findings.filter((one) => isOn(one, first, last)).map(fromBuild),
    ];
    return [{ folio, lines, suspicions, isContext: false }];
  });
}

function fromLint({ code, name, at, excerpt, hint }: LintFinding): Suspicion {
  return { code, at, words: excerpt, why: `${name}: ${hint}` };
}

function fromBuild({ rule, place, found, expected }: Finding): Suspicion {
  const locus = /:(\d+:\d+)$/.exec(place)?.[1] ?? place;
  return { code: rule, at: locus, words: found, why: expected ?? '' };
}

function isOn({ place }: Finding, first: number, last: number): boolean {
  const line = Number(/witness\S*:(\d+):\d+$/.exec(place)?.[1] ?? 0);
  return first <= line && line <= last;
}

function lineTexts(work: RestoredWork): Map<number, LineText> {
  const lines = new Map<number, LineText>();
  for (const { head, tokens } of rowsOf(work)) {
    let before = 0;
    let folio: string | undefined;
    for (const token of tokens) {
      const { line } = locusOf(work.witness, token.spans[0].start);
      const here = lines.get(line) ?? { text: '', heads: [] };
      lines.set(line, here);
      const page = work.map.pages.find(
        ({ lines: range }) => range && range[0] <= line && line <= range[1],
      )?.folio;
      if (page !== folio) here.heads.push(folio === undefined ? head : `${head}, goes on`);
      folio = page;
      const gap = before === line && here.text !== '' ? token.gap : here.text === '' ? '' : '   ';
      here.text = joinMarks(here.text, gap, showToken(token, work));
      before = line;
    }
  }
  return lines;
}

/** Two words in italics side by side are one range to the eye. */
function joinMarks(text: string, gap: string, word: string): string {
  return text.endsWith('*') && word.startsWith('*') && gap !== '   '
    ? text.slice(0, -1) + gap + word.slice(1)
    : text + gap + word;
}

function showToken(token: Token, { witness }: RestoredWork): string {
  if (token.role === 'note-mark') return `[^${token.note ?? `no note ${token.mark}`}]`;
  const last = token.spans.at(-1) ?? token.spans[0];
  const isCut = locusOf(witness, token.spans[0].start).line !== locusOf(witness, last.end - 1).line;
  let form = token.form;
  const marks = [
    ...(token.references ?? []).map(({ offset, note }) => ({ at: offset, sign: `[^${note}]` })),
    ...(token.ranges ?? []).flatMap((range) => rangeMarks(range)),
  ].sort((a, b) => b.at - a.at);
  for (const { at, sign } of marks) form = form.slice(0, at) + sign + form.slice(at);
  if (token.doubt) form = `{${form} ?? ${token.doubt.alternatives.join(' | ') || 'cannot be read'}}`;
  return isCut ? `${form}↵` : form;
}

function rangeMarks({ kind, start, end, alternatives }: FormRange): { at: number; sign: string }[] {
  if (kind === 'emphasis') return [start, end].map((at) => ({ at, sign: '*' }));
  if (kind === 'doubt') {
    return [
      { at: start, sign: '{' },
      { at: end, sign: ` ?? ${alternatives?.join(' | ') ?? ''}}` },
    ];
  }
  return [];
}

function rowsOf({ drafts, chapters }: RestoredWork): Row[] {
  return drafts.flatMap((draft, index) => {
    const chapter = chapters[index];
    const passages = draft.passages.flatMap((passage, k): Row[] => {
      const made = chapter?.passages[k];
      if (passage.kind === 'lacuna' || !made) return [];
      const flag = passage.continues ? ', continues' : passage.brokenOff ? ', broken off' : '';
      return [{ head: `${made.id} ${passage.kind}${flag}`, tokens: passage.tokens }];
    });
    const notes = draft.notes.flatMap(({ paragraphs }, k) => {
      const made = chapter?.notes[k];
      return paragraphs.map((tokens, at) => ({
        head: `${made?.id ?? ''} note${at > 0 ? `, paragraph ${at + 1}` : ''}`,
        tokens,
      }));
    });
    return [...passages, ...notes];
  });
}
