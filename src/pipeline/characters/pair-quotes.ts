import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from '../words/change-token.ts';

/** What a sign is read as. */
type Role =
  | 'open-double'
  | 'close-double'
  | 'open-single'
  | 'close-single'
  | 'apostrophe'
  | 'letters'
  | 'stray-open'
  | 'stray-close';

/** What an odd reading costs; the row of readings with the least cost over the whole text is taken. */
const COST = {
  /** A sign set close to the word on its wrong side: `word "next` for a mark that closes. */
  wrongSide: 1.5,
  /** `said" word` for a mark that opens: where carr-1950 has two marks in a line, 123 open so and 205 close. */
  wrongSideOpening: 1,
  /** An opening mark before a stop, a closing one after a bracket or at the head: no spacing is stronger. */
  certain: 6,
  /** A quotation that would end with an article, a preposition or a colon. */
  closesAfterArticle: 2.5,
  /** A curly sign read against its own direction. */
  againstDirection: 6,
  /** Misread signs (`cc`, `..`, a comma) are quotation marks only where they pair. */
  misread: 2,
  openInsideOpen: 4,
  closeWithoutOpen: 4,
  /** A double mark that belongs to no quotation: whatever follows is read as if it were not there. */
  stray: 4,
  /** Quotations of several paragraphs open in each and close in the last. */
  neverClosed: 2.5,
  /** Single marks outside double ones, in a text that sets doubles outside. */
  singleOutside: 1,
  /** An apostrophe where a quotation could be closed, and the other way about. */
  apostropheAlone: 6,
  apostropheAtEnd: 0.2,
  apostropheAtEndAfterOther: 1.5,
  apostropheAtHead: 1.5,
  /** "workers ' ,": set off like every other mark (carr-1950:3905). */
  apostropheAfterPlural: 1.2,
} as const;

interface Reading {
  readonly role: Role;
  readonly cost: number;
}

/** Depth of quotation: bit 1 a double one is open, bit 2 a single one is. */
type State = 0 | 1 | 2 | 3;

/**
 * Reads every quotation mark of a text as opening or closing, by its spacing and by what is open: the readings
 * with the least cost over the whole text. Expects every mark in a token of its own, see `detachQuotes`.
 * Marks become curly and close up to their words. One that pairs with none keeps the reading its spacing shows,
 * see `findUnpairedQuotes`.
 */
export function pairQuotes(tokens: readonly Token[]): Token[] {
  const { roles } = cheapestRoles(tokens);
  return tokens.map((token, index) => {
    const before = roles[previousWord(tokens, index)];
    const role = roles[index];
    const closesUp = opens(before);
    const form = role === undefined ? token.form : (FORMS[role] ?? token.form);
    const isClose =
      role === 'close-double' ||
      role === 'close-single' ||
      role === 'stray-close' ||
      (role === 'apostrophe' &&
        (token.gap === '' || isPluralGenitive(tokens, index) || isGenitive(tokens, index)));
    // "embarrassment "and" (carr-1950:17416): the space stood on the other side of the mark.
    const isParted = (before === 'close-double' || before === 'stray-close') && /^\p{L}{2}/u.test(token.form);
    const gap = isParted ? ' ' : gapOf(token, role);
    return { ...token, form, gap: closesUp || isClose || index === 0 ? '' : gap };
  });
}

/** An opening mark stands off from the word before it, but not from a bracket or another opening mark. */
function gapOf(token: Token, role: Role | undefined): '' | ' ' {
  return opens(role) ? ' ' : token.gap;
}

function opens(role: Role | undefined): boolean {
  return role === 'open-double' || role === 'open-single' || role === 'stray-open';
}

const FORMS: Readonly<Record<Role, string | undefined>> = {
  'open-double': '“',
  'close-double': '”',
  'open-single': '‘',
  'close-single': '’',
  apostrophe: '’',
  letters: undefined,
  'stray-open': '“',
  'stray-close': '”',
};

/** What the cheapest reading of the quotation marks of a text costs: the less, the better they pair. */
export function costOfPairing(tokens: readonly Token[]): number {
  return cheapestRoles(tokens).cost;
}

interface PairedRoles {
  readonly roles: readonly (Role | undefined)[];
  readonly cost: number;
}

function cheapestRoles(tokens: readonly Token[]): PairedRoles {
  interface Step {
    readonly role: Role | undefined;
    readonly from: State;
  }
  const costs: number[] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const steps: (Step | undefined)[][] = [];
  let current = costs;
  tokens.forEach((_token, index) => {
    const readings = readingsOf(tokens, index);
    if (readings.length === 0) {
      steps.push([]);
      return;
    }
    const next = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ];
    const row: (Step | undefined)[] = [undefined, undefined, undefined, undefined];
    for (const from of STATES) {
      const so = current[from] ?? Number.POSITIVE_INFINITY;
      if (so === Number.POSITIVE_INFINITY) continue;
      for (const { role, cost } of readings) {
        const [to, extra] = turn(from, role);
        const total = so + cost + extra;
        if (total < (next[to] ?? 0)) {
          next[to] = total;
          row[to] = { role, from };
        }
      }
    }
    current = next;
    steps.push(row);
  });
  let state: State = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const end of STATES) {
    const open = (end & 1 ? 1 : 0) + (end & 2 ? 1.6 : 0);
    const total = (current[end] ?? Number.POSITIVE_INFINITY) + open * COST.neverClosed;
    if (total < best) {
      best = total;
      state = end;
    }
  }
  const roles: (Role | undefined)[] = tokens.map(() => undefined);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const step = steps[index]?.[state];
    if (!step) continue;
    roles[index] = step.role;
    state = step.from;
  }
  return { roles, cost: best };
}

const STATES: readonly State[] = [0, 1, 2, 3];

/** The state after a reading, and what it costs in this state. */
function turn(from: State, role: Role): [State, number] {
  switch (role) {
    case 'open-double':
      return [(from | 1) as State, from & 1 ? COST.openInsideOpen : 0];
    case 'close-double':
      // A single quotation still open inside ends with it.
      return [
        (from & ~3) as State,
        (from & 1 ? 0 : COST.closeWithoutOpen) + (from & 2 ? COST.openInsideOpen : 0),
      ];
    case 'open-single':
      return [
        (from | 2) as State,
        (from & 2 ? COST.openInsideOpen : 0) + (from & 1 ? 0 : COST.singleOutside),
      ];
    case 'close-single':
      return [(from & ~2) as State, from & 2 ? 0 : COST.closeWithoutOpen];
    default:
      return [from, 0];
  }
}

/** What the sign at an index may be, with costs by its spacing; empty where the token is no sign. */
function readingsOf(tokens: readonly Token[], index: number): Reading[] {
  const token = tokens[index];
  if (token?.role !== 'word') return [];
  const before = tokens[previousWord(tokens, index)];
  const after = tokens[nextWord(tokens, index)];
  const touchesBefore = before !== undefined && token.gap === '';
  const touchesAfter = after !== undefined && after.gap === '';
  const wordBefore = touchesBefore && /[\p{L}\d.,;:?!)\]…”’—-]$/u.test(before.form);
  const wordAfter = touchesAfter && /^[\p{L}\d([‘“—-]/u.test(after.form);
  const mayOpenSo =
    /^["„«»]$/.test(token.form) &&
    /[\p{L};:]$/u.test(before?.form ?? '') &&
    /^[\p{L}‘']/u.test(after?.form ?? '');
  let open = wordBefore && !wordAfter ? (mayOpenSo ? COST.wrongSideOpening : COST.wrongSide) : 0;
  let close = wordAfter && !wordBefore ? COST.wrongSide : 0;
  // Nothing follows, or only a stop: it closes. Nothing stands before, or a bracket: it opens.
  if (!after || isStop(tokens, nextWord(tokens, index))) open += COST.certain;
  if (!before || /[([]$/.test(before.form)) close += COST.certain;
  if (before?.form.endsWith(':')) close += COST.closesAfterArticle;
  if (before && /^(?:the|a|an|of|to|and|his|its|their|so-called|called)$/i.test(before.form))
    close += COST.closesAfterArticle;
  switch (token.form) {
    case '"':
    case '„':
    case '«':
    case '»':
      return [
        { role: 'open-double', cost: open },
        { role: 'close-double', cost: close },
        { role: open <= close ? 'stray-open' : 'stray-close', cost: COST.stray },
      ];
    case '“':
      return [
        { role: 'open-double', cost: open },
        { role: 'close-double', cost: close + COST.againstDirection },
      ];
    case '”':
      return [
        { role: 'open-double', cost: open + COST.againstDirection },
        { role: 'close-double', cost: close },
      ];
    case 'cc':
    case '..':
      return [
        { role: 'letters', cost: 0 },
        { role: 'open-double', cost: open + COST.misread },
        ...(token.form === '..' ? [{ role: 'close-double', cost: close + COST.misread } as const] : []),
      ];
    case ',':
      // A comma between spaces before a quotation that closes with a single mark (", party '").
      return touchesBefore || touchesAfter || !after || /^["”»]$/.test(before?.form ?? '')
        ? []
        : [
            { role: 'letters', cost: 0 },
            { role: 'open-single', cost: COST.misread },
          ];
    case '‘':
    case '‚':
      return [
        { role: 'open-single', cost: open },
        { role: 'close-single', cost: close + COST.againstDirection },
        { role: 'apostrophe', cost: COST.apostropheAlone },
      ];
    case "'":
    case '’':
      return [
        { role: 'open-single', cost: open + (token.form === '’' ? COST.againstDirection : 0) },
        { role: 'close-single', cost: close },
        { role: 'apostrophe', cost: apostropheCost(before, touchesBefore, touchesAfter && wordAfter) },
      ];
    default:
      return [];
  }
}

/** A stop, and no dot of an ellipsis, which a quotation may open with. */
function isStop(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  if (/^[,;:?!)\]]/.test(form)) return true;
  return /^\.(?!\.)/.test(form) && !/^\./.test(tokens[nextWord(tokens, index)]?.form ?? '');
}

/** "workers’" and "’twas" against a mark that stands alone. */
function apostropheCost(before: Token | undefined, touchesBefore: boolean, touchesAfter: boolean): number {
  if (touchesBefore && before && /s$/iu.test(before.form)) return COST.apostropheAtEnd;
  if (touchesBefore && before && /\p{L}$/u.test(before.form)) return COST.apostropheAtEndAfterOther;
  if (touchesAfter) return COST.apostropheAtHead;
  if (isPlural(before)) return COST.apostropheAfterPlural;
  return COST.apostropheAlone;
}

/** A mark that stands off from the plural before it. */
function isPluralGenitive(tokens: readonly Token[], index: number): boolean {
  return isPlural(tokens[previousWord(tokens, index)]);
}

/** "now Lenin 's bitter enemy" (carr-1950:1697): a name, set off from its ending. */
function isGenitive(tokens: readonly Token[], index: number): boolean {
  const after = tokens[nextWord(tokens, index)];
  const isEnding = after?.gap === '' && /^s[,.;:)]*$/.test(after.form);
  return isEnding && /\p{Ll}$/u.test(tokens[previousWord(tokens, index)]?.form ?? '');
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /\p{L}s$/u.test(token.form);
}

/** Quotation marks of a paired text that have no partner in it: indices of their tokens, in order. */
export function findUnpairedQuotes(tokens: readonly Token[]): number[] {
  const unpaired: number[] = [];
  const open: { index: number; form: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.form === '“' || token.form === '‘') open.push({ index, form: token.form });
    if (token.form === '”') {
      const partner = open.findLastIndex((mark) => mark.form === '“');
      if (partner < 0) unpaired.push(index);
      else
        unpaired.push(
          ...open
            .splice(partner)
            .slice(1)
            .map((mark) => mark.index),
        );
    }
    if (token.form === '’') {
      // An apostrophe looks the same: only one that closes something counts, the others are no quotation marks.
      const partner = open.findLastIndex((mark) => mark.form === '‘');
      if (partner === open.length - 1 && partner >= 0) open.pop();
    }
  });
  return [...unpaired, ...open.map((mark) => mark.index)].sort((a, b) => a - b);
}
