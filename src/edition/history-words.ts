// What the history of a reading says, in words.
import { LINE_END, type Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import { parseLocus } from '../model/witness.ts';
import { causeWords, evidenceWords, readersWords } from './cause-words.ts';
import type { OpenReading, PassageHistory, ReadingChange } from './reading-history.ts';
import { counted, series } from './wording.ts';

/** A line of a history: what it was, what it is, and the rest in a sentence or two. */
export interface HistoryLine {
  /** Lines of the witness where it stands. */
  readonly lines: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly why: string;
  /** Who decided. */
  readonly who: string;
}

const KIND_NAMES = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  item: 'Item',
  lacuna: 'Missing page',
} as const;

const MOST_WORDS = 7;

/** What a passage or note is called: "Paragraph", "Note 2". */
export function historyName({ text }: PassageHistory): string {
  return 'label' in text ? `Note ${text.label}` : KIND_NAMES[text.kind];
}

/** Its first words on the page. */
export function historyWords({ text, lines }: PassageHistory): string {
  const words = text.text
    .slice(Math.min(...lines.map(({ start }) => start)))
    .trim()
    .split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** What there is to read of it: "3 changes, 1 doubtful reading"; "as received" where there is nothing. */
export function historyCount({ changes, doubts, variants, decisions }: PassageHistory): string {
  const parts = [
    ...(changes.length > 0 ? [counted(changes.length, 'change')] : []),
    ...(doubts.length > 0 ? [counted(doubts.length, 'doubtful reading')] : []),
    ...(variants.length > 0 ? [counted(variants.length, 'variant')] : []),
    ...(decisions.length > 0 ? [counted(decisions.length, 'further decision')] : []),
  ];
  return parts.length === 0 ? 'as received' : parts.join(', ');
}

/** A change as a line. */
export function changeLine({ record, causes, parts, ruling }: ReadingChange): HistoryLine {
  const isSign = causes.includes('note-mark');
  const lines = [...new Set(parts.map(({ line }) => line))];
  const from = received(record.from);
  if (causes.includes('ruling')) {
    const why = ruling?.why ?? record.evidence ?? '';
    return {
      lines,
      from,
      to: quoted(record.to),
      why,
      who: ruling ? whoDecided(ruling) : 'decided by the editors',
    };
  }
  const evidence = record.evidence === undefined ? '' : `: ${evidenceWords(record.evidence)}`;
  return {
    lines,
    from,
    to: isSign ? `the sign of ${record.evidence ?? 'a note'}` : quoted(record.to),
    why: isSign ? causeWords('note-mark') : `${causes.map(causeWords).join('; ')}${evidence}`,
    who: 'by rule',
  };
}

/** A variant of a second scan in a sentence. */
export function variantWords({ from, reads, otherAt, otherFrom, otherReads, choice }: Variant): string {
  const restored = otherReads === otherFrom ? '' : `, restored ${quoted(otherReads)}`;
  const chosen = {
    other: `The edition follows the second: ${quoted(reads)}.`,
    base: `The edition follows the first: ${quoted(reads)}.`,
    open: `It is open; the edition has ${quoted(reads)}.`,
  }[choice];
  return `The first scan reads ${received(from)}, the second ${received(otherFrom)} (line ${parseLocus(otherAt)?.line})${restored}. ${chosen}`;
}

/** A doubtful reading in a sentence. */
export function doubtWords({ words, alternatives, reason, ruling }: OpenReading): string {
  const others =
    alternatives.length === 0
      ? 'It cannot be read.'
      : `It may also be ${alternatives.map(quoted).join(' or ')}.`;
  const why = reason === undefined ? '' : ` ${sentence(reason)}`;
  return `${quoted(words)} is doubtful. ${others}${why}${ruling ? ` ${sentence(whoDecided(ruling))}` : ''}`;
}

/** A decision about other things than words in a sentence. */
export function decisionWords(ruling: Ruling): string {
  return `${sentence(decided(ruling))} ${sentence(ruling.why)} ${sentence(whoDecided(ruling))}`;
}

function decided(ruling: Ruling): string {
  const words = received(ruling.reading);
  switch (ruling.kind) {
    case 'paragraph':
      return ruling.do === 'split' ? `A paragraph begins at ${words}` : `No paragraph begins at ${words}`;
    case 'kind':
      return `What begins at ${words} is ${ruling.as === 'item' ? 'an item of a list' : `a ${ruling.as}`}`;
    case 'speaker':
      return `The words quoted from ${words} on are by ${ruling.name}`;
    case 'emphasis':
      return `${words} is set ${ruling.as === 'roman' ? 'without' : 'in'} italics`;
    case 'language':
      return `${words} is in another language (${ruling.lang})`;
    case 'editor-note':
      return `An editor’s note stands at ${words}`;
    case 'note-label':
      return `${words} is the sign of note ${ruling.label}`;
    case 'keep':
      return `${words} stands as received`;
    default:
      return `${words} was decided`;
  }
}

function whoDecided({ readers, certainty }: Ruling): string {
  return `decided by the editors as ${certainty}; found by ${readersWords(readers)}`;
}

/** Words as received; a line end that cuts them shows as a bar between spaces. */
function received(words: string): string {
  return words === '' ? 'nothing' : `“${words.replaceAll(LINE_END, ' | ')}”`;
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${words}”`;
}

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}

/** The lines of a history: "line 4547", "lines 4547 to 4578", "lines 4618, 4619 and 4628". */
export function linesWords(lines: readonly number[]): string {
  const [first] = lines;
  const last = lines.at(-1);
  if (lines.length < 2) return `line ${first}`;
  const isRun = lines.every((line, index) => index === 0 || line === (lines[index - 1] ?? 0) + 1);
  return isRun && lines.length > 2 ? `lines ${first} to ${last}` : `lines ${series(lines.map(String))}`;
}
