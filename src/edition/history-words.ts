// What the history of a reading says, in words.
import { LINE_END, type Ruling } from '../model/ruling.ts';
import { parseLocus } from '../model/witness.ts';
import { causeWords, evidenceWords, readersWords } from './cause-words.ts';
import {
  differs,
  type OpenReading,
  type PassageHistory,
  type ReadingChange,
  type VariantReading,
} from './reading-history.ts';
import { typesetQuotes } from './typeset-quotes.ts';
import { asSentence, counted, firstWords, isSign, PASSAGE_NAMES, quoted, series } from './wording.ts';

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

const MOST_WORDS = 7;

/** What a passage or note is called: "Paragraph", "Note 2". */
export function historyName({ text }: PassageHistory): string {
  if (!('label' in text)) return PASSAGE_NAMES[text.kind];
  return isSign(text.label) ? `Note ${text.label}` : 'Note without a sign';
}

/** Its first words on the page. */
export function historyWords({ text, lines }: PassageHistory): string {
  const start = lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.start));
  return firstWords(text.text.slice(start), MOST_WORDS);
}

/** What there is to read of it: "3 changes, 1 doubtful reading"; "as received" where there is nothing. */
export function historyCount({ lines, changes, doubts, variants, decisions }: PassageHistory): string {
  if (lines.length === 0) return 'supplied';
  const changed = changes.filter(differs).length;
  const further = decisions.length + changes.length - changed;
  const parts = [
    ...(changed > 0 ? [counted(changed, 'change')] : []),
    ...(doubts.length > 0 ? [counted(doubts.length, 'doubtful reading')] : []),
    ...(variants.length > 0 ? [counted(variants.length, 'variant')] : []),
    ...(further > 0 ? [counted(further, 'further decision')] : []),
  ];
  return parts.length === 0 ? 'as received' : parts.join(', ');
}

/**
 * A change as a line.
 *
 * @param automatic the page was read by automatic readers only
 */
export function changeLine(change: ReadingChange, automatic: boolean): HistoryLine {
  const { record, causes, parts, ruling } = change;
  const to = differs(change) ? named(record.to) : 'stands as received';
  const isMark = causes.includes('note-mark');
  const lines = [...new Set(parts.map(({ line }) => line))];
  const from = receivedWords(record.from);
  if (causes.includes('ruling')) {
    const why = ruling?.why ?? record.evidence ?? '';
    return {
      lines,
      from,
      to,
      why: typesetQuotes(why),
      who: ruling ? whoDecided(ruling, automatic) : 'decided; by whom is not on record',
    };
  }
  const evidence = record.evidence === undefined ? '' : `: ${evidenceWords(record.evidence)}`;
  return {
    lines,
    from,
    to: isMark ? `the sign of ${record.evidence ?? 'a note'}` : to,
    why: isMark ? causeWords('note-mark') : `${causes.map(causeWords).join('; ')}${evidence}`,
    who: 'by rule',
  };
}

/** A variant of a second scan in a sentence. */
export function variantWords({
  from,
  words,
  context,
  otherAt,
  otherFrom,
  otherReads,
  choice,
}: VariantReading): string {
  const restored = otherReads === otherFrom ? '' : `, restored ${named(otherReads)}`;
  const has = HAS_LETTER.test(words) ? quoted(words) : quoted(context);
  const chosen = {
    other: `The edition follows the second: ${has}.`,
    base: `The edition follows the first: ${has}.`,
    open: `It is open; the edition has ${has}.`,
    decided: `It was decided afterwards; the edition has ${has}.`,
  }[choice];
  return `The first scan reads ${receivedWords(from)}, the second ${receivedWords(otherFrom)} (line ${parseLocus(otherAt)?.line})${restored}. ${chosen}`;
}

/** A doubtful reading in a few sentences. */
export function doubtWords({ words, alternatives, reason, ruling }: OpenReading, automatic: boolean): string {
  const others =
    alternatives.length === 0
      ? 'it cannot be read'
      : `it may also be ${alternatives.map(quoted).join(' or ')}`;
  return [
    `${quoted(words)} is doubtful.`,
    sentence(others),
    ...(reason === undefined ? [] : [sentence(typesetQuotes(reason))]),
    ...(ruling ? [`Left open by ${readersWords(ruling.readers, automatic)}.`] : []),
  ].join(' ');
}

/** A decision about other things than words in a few sentences. */
export function decisionWords(ruling: Ruling, automatic: boolean): string {
  return [decided(ruling), typesetQuotes(ruling.why), whoDecided(ruling, automatic)].map(sentence).join(' ');
}

function decided(ruling: Ruling): string {
  const words = receivedWords(ruling.reading);
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

function whoDecided({ readers, certainty }: Ruling, automatic: boolean): string {
  return `decided as ${certainty} by ${readersWords(readers, automatic)}`;
}

/** Words as received; a line end that cuts them shows as a bar between spaces. */
export function receivedWords(words: string): string {
  return named(words.replaceAll(LINE_END, ' | '));
}

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Words between quotation marks; quotation marks alone, which would vanish among others, by what they are. */
function named(words: string): string {
  return HAS_LETTER.test(words) || !/["'“”‘’]/.test(words) ? quoted(words) : `the sign ${words}`;
}

function sentence(words: string): string {
  return asSentence(words.charAt(0).toUpperCase() + words.slice(1));
}

/** The lines of a history: "line 4547", "lines 4547 to 4578", "lines 4618, 4619 and 4628". */
export function linesWords(lines: readonly number[]): string {
  const [first] = lines;
  const last = lines.at(-1);
  if (lines.length < 2) return `line ${first}`;
  const isRun = lines.every((line, index) => index === 0 || line === (lines[index - 1] ?? 0) + 1);
  return isRun && lines.length > 2 ? `lines ${first} to ${last}` : `lines ${series(lines.map(String))}`;
}
