import type { Confusions } from './learn-confusions.ts';
import { LONGEST_SEGMENT, type Misreading } from './learn-confusions.ts';

/** A word that may be printed for a form, what it costs to take it for that, and the confusions in it. */
export interface Reading {
  /** Small letters, accents left out. */
  readonly word: string;
  /** Negative natural logarithm of how likely the OCR reads the form for the word. */
  readonly cost: number;
  readonly misreadings: readonly Misreading[];
  /** The cost of the dearest of them, and of the dearest that is not one sign for one letter. */
  readonly dearest: number;
  readonly dearestOfMany: number;
}

/** Letters at the end of a word that are never strangers: they are its grammar (Shlyapnikova is no Shlyapnikov). */
const ENDING = 2;

/** What a search may spend. */
export interface ReadingLimits {
  /** Dearest reading that is looked for. */
  readonly cost: number;
  /** How many letters may stand for others that they are not like, be lost, or be too many. */
  readonly strangers: number;
  /** How many letters at the end are never strangers; two if not given. */
  readonly ending?: number;
}

/** Words in order; those with a common beginning are a stretch of the row, which is a node of the tree. */
export interface WordTree {
  readonly words: readonly string[];
}

/** The words that begin alike. Its children are made when they are first asked for: most beginnings never are. */
interface WordNode {
  readonly words: readonly string[];
  /** First of them and the one behind the last, as indices, and how many letters they share. */
  readonly low: number;
  readonly high: number;
  readonly depth: number;
  /** The word that ends here; one at most, since none stands twice. */
  readonly whole: string | undefined;
  children: ReadonlyMap<string, WordNode> | undefined;
}

function makeNode(words: readonly string[], low: number, high: number, depth: number): WordNode {
  const first = words[low];
  return { words, low, high, depth, whole: first?.length === depth ? first : undefined, children: undefined };
}

const roots = new WeakMap<WordTree, WordNode>();

function rootOf(tree: WordTree): WordNode | undefined {
  const known = roots.get(tree);
  if (known || tree.words.length === 0) return known;
  const root = makeNode(tree.words, 0, tree.words.length, 0);
  roots.set(tree, root);
  return root;
}

/** What may follow, letter by letter in the order of the words. */
function childrenOf(node: WordNode): ReadonlyMap<string, WordNode> {
  if (node.children) return node.children;
  const { words, low, high, depth, whole } = node;
  const children = new Map<string, WordNode>();
  let from = whole === undefined ? low : low + 1;
  while (from < high) {
    const letter = (words[from] as string).charAt(depth);
    const to = endOf(words, from, high, depth, letter);
    children.set(letter, makeNode(words, from, to, depth + 1));
    from = to;
  }
  node.children = children;
  return children;
}

/** A tree of words as they are searched: small letters without accents. */
export function growTree(words: Iterable<string>): WordTree {
  const folded = new Set<string>();
  for (const word of words) folded.add(bareLetters(word));
  return { words: [...folded].sort() };
}

const ACCENTS = /\p{M}/gu;
const ASCII = /^[ -~]*$/;

/** Small letters without their accents, ligatures in two. */
export function bareLetters(form: string): string {
  const lowered = form.toLowerCase();
  if (ASCII.test(lowered)) return lowered;
  return lowered.normalize('NFD').replace(ACCENTS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** A sign inside a word hides a letter, or two, or nothing. */
const SIGN = /[^\p{L}\d'’-]/u;
const SPECK = 3;
/** A capital inside a word, read for the small letter of another shape, where that was never met. */
const STRANGE_CAPITAL = 7;
/** What part of its cost a confusion has when it is met again in the same word. */
const REPEATED = 0.5;

/**
 * The words of a tree for which OCR with these confusions may read a form, cheapest first. A capital at the head
 * is no confusion.
 */
export function findReadings(
  tree: WordTree,
  form: string,
  confusions: Confusions,
  limits: ReadingLimits,
): Reading[] {
  const root = rootOf(tree);
  const received = form.charAt(0).toLowerCase() + form.slice(1);
  const found = new Map<string, Reading>();
  const path: (Misreading & { readonly cost: number })[] = [];
  // What it cost to come to a node, by the place in the form and the strangers left.
  const seen = new Map<WordNode, Float64Array>();
  const places = (received.length + 1) * (limits.strangers + 1);

  const visit = (node: WordNode | undefined, at: number, cost: number, strangers: number) => {
    if (node === undefined) return;
    let costs = seen.get(node);
    if (costs === undefined) {
      costs = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
      seen.set(node, costs);
    }
    const place = at * (limits.strangers + 1) + strangers;
    if ((costs[place] as number) <= cost) return;
    costs[place] = cost;
    if (at === received.length) {
      const { whole } = node;
      if (whole !== undefined) {
        const known = found.get(whole);
        if (!known || cost < known.cost)
          found.set(whole, {
            word: whole,
            cost,
            misreadings: [...path],
            dearest: Math.max(0, ...path.map((one) => one.cost)),
            dearestOfMany: Math.max(
              0,
              ...path.map((one) =>
                /\d/.test(one.read) || (one.read.length === 1 && one.printed.length === 1) ? 0 : one.cost,
              ),
            ),
          });
      }
      return;
    }
    const sign = received.charAt(at);
    const isSign = SIGN.test(sign);
    if (!isSign) visit(childrenOf(node).get(sign), at + 1, cost, strangers);
    for (let width = 1; width <= LONGEST_SEGMENT && at + width <= received.length; width++) {
      const read = received.slice(at, at + width);
      for (const { printed, cost: more } of confusions.printedFor(read)) {
        // The face that was misread once is likely to be misread the same way again in the word.
        const isRepeated = path.some((one) => one.read === read);
        const dearer = cost + (isRepeated ? more * REPEATED : more);
        if (dearer <= limits.cost) step(node, at, read, printed, dearer, strangers, more);
      }
    }
    const lowered = sign.toLowerCase();
    if (sign !== lowered && cost + STRANGE_CAPITAL <= limits.cost)
      step(node, at, sign, lowered, cost + STRANGE_CAPITAL, strangers, STRANGE_CAPITAL);
    if (isSign && cost + SPECK <= limits.cost) {
      step(node, at, sign, '', cost + SPECK, strangers, SPECK);
      anyChild(node, at, 1, cost + SPECK, strangers, SPECK);
    }
    if (
      !isSign &&
      !/['’"]/.test(sign) &&
      strangers > 0 &&
      at > 0 &&
      at < received.length - (limits.ending ?? ENDING) &&
      cost + confusions.anyLetter <= limits.cost
    ) {
      const dearer = cost + confusions.anyLetter;
      step(node, at, sign, '', dearer, strangers - 1, confusions.anyLetter);
      anyChild(node, at, 1, dearer, strangers - 1, confusions.anyLetter);
      anyChild(node, at, 0, dearer, strangers - 1, confusions.anyLetter);
    }
  };
  const step = (
    node: WordNode,
    at: number,
    read: string,
    printed: string,
    cost: number,
    strangers: number,
    added: number,
  ) => {
    let next: WordNode | undefined = node;
    for (let letter = 0; letter < printed.length && next; letter++)
      next = childrenOf(next).get(printed.charAt(letter));
    if (next === undefined) return;
    path.push({ read, printed, cost: added });
    visit(next, at + read.length, cost, strangers);
    path.pop();
  };
  /** Every letter that may follow; `width` characters of the form are spent on it. */
  const anyChild = (
    node: WordNode,
    at: number,
    width: number,
    cost: number,
    strangers: number,
    added: number,
  ) => {
    const read = received.slice(at, at + width);
    for (const [letter, child] of childrenOf(node)) {
      path.push({ read, printed: letter, cost: added });
      visit(child, at + width, cost, strangers);
      path.pop();
    }
  };
  visit(root, 0, 0, limits.strangers);
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
}

/** Index behind the last of the words from a place on whose letter at a depth is this one. */
function endOf(words: readonly string[], from: number, high: number, depth: number, letter: string): number {
  let [left, right] = [from + 1, high];
  while (left < right) {
    const middle = (left + right) >> 1;
    if ((words[middle] as string).charAt(depth) <= letter) left = middle + 1;
    else right = middle;
  }
  return left;
}
