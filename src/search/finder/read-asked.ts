import { foldWord, tokensOf } from '../tokens.ts';

/** A word that was asked for. */
export interface AskedWord {
  /** As it was asked, with the signs and spaces up to the next word. */
  readonly shown: string;
  readonly folded: string;
  /** Other forms that are as good: without letters in brackets, with figures that may be the mark of a note. */
  readonly also: readonly string[];
  /** Whether it weighs nothing where the book has it not: words in brackets, marks of notes, numbers of pages. */
  readonly isOptional: boolean;
  /** Whether a hyphen at a line end stood in it: it may be two words. */
  readonly isJoined: boolean;
  /** Whether something was left out before it. */
  readonly isAfterGap: boolean;
}

/** An ellipsis, with brackets around it or not. */
const ELLIPSIS = /\s*[[(]?(?:…|\.(?:\s?\.){2,})[\])]?\s*/g;

/** Stands for an ellipsis, and for the hyphen of a line end, while the words are cut; nobody types these. */
const GAP = '\ue000';
const JOIN = '\u00ad';

/**
 * The words of a quotation, with what quoting does to them: an ellipsis leaves words out, brackets put some in,
 * a line end cuts them, and marks of notes and numbers of pages are copied along.
 */
export function readAsked(text: string): AskedWord[] {
  const cut = text
    .replace(/\p{Co}/gu, ' ')
    .replace(ELLIPSIS, ` ${GAP} `)
    .replace(/[¹²³⁰⁴-⁹]+/g, ' ')
    .replace(/(?<=\p{L})[-‐¬]\s*\r?\n\s*(?:\d{1,4}[ \t]*\r?\n\s*)?(?=\p{Ll})/gu, JOIN)
    .replace(/(?<=\p{L})[-‐] (?=\p{Ll})/gu, JOIN)
    // A letter in brackets that belongs to a word: [T]he, worker[s].
    .replace(/\[(\p{L}+)\](?=\p{L})|(?<=\p{L})\[(\p{L}+)\]/gu, `\ue001$1$2\ue002`);
  const optional = optionalStretches(cut);
  const tokens = tokensOf(cut.replace(/[\ue001\ue002]/g, JOIN));
  return tokens.map(({ folded, start, end }, index) => {
    const written = cut.slice(start, end);
    const { word, also } = formsOf(written, folded);
    const last = tokens[index - 1]?.end ?? 0;
    return {
      shown: shownWords(cut.slice(index === 0 ? 0 : start, tokens[index + 1]?.start ?? cut.length)),
      folded: word,
      also,
      isOptional: optional.some((stretch) => start >= stretch.start && end <= stretch.end),
      isJoined: /\p{L}\u00ad\p{L}/u.test(written),
      isAfterGap: index > 0 && cut.slice(last, start).includes(GAP),
    };
  });
}

/** Words as they were asked, with those parted that only a capital letter parts: AllRussian, SocialDemocratic. */
export function partedWords(text: string): string {
  return text.replace(/(?<=\p{L}\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** The form of a word, and others that are as good. */
function formsOf(written: string, folded: string): { word: string; also: string[] } {
  const also: string[] = [];
  if (written.includes('\ue001')) also.push(foldWord(written.replace(/\ue001\p{L}+\ue002/gu, '')));
  const marked = /^(\p{L}{3,})\d{1,3}$/u.exec(folded);
  if (marked) also.push(folded);
  return { word: marked?.[1] ?? folded, also: also.filter((form) => form !== '') };
}

/** What may be missing in the book: words in square brackets, figures behind a stop, lines that hold a number only. */
function optionalStretches(text: string): { start: number; end: number }[] {
  const patterns = [
    /\[[^\]]{1,80}\]/g,
    /(?<=\p{L}[.,;:!?”"’')\]]{1,3})\d{1,3}(?=\s|$)/gu,
    /(?<=^|\n)[ \t]*(?:\d{1,4}|[ivxlc]{1,7})[ \t]*(?=\r?\n|$)/gi,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Words as they were asked, with what was put in for the cutting taken out again. */
function shownWords(text: string): string {
  return text
    .replaceAll('\ue001', '[')
    .replaceAll('\ue002', ']')
    .replace(/\s*\ue000\s*/g, ' … ')
    .replaceAll(JOIN, '')
    .replace(/\s+/g, ' ');
}
