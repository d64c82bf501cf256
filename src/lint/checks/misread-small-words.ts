import { type Spot, textCheck } from '../check.ts';

/** A word that this kind of reading puts for another, and the surroundings in which it cannot be meant. */
interface Misreading {
  /** The words; the first group is what is suspect. */
  readonly pattern: RegExp;
  readonly meant: string;
}

const AUXILIARY = 'to|will|would|should|may|might|can|could|must|cannot|shall';
const PAST = 'was|had|has|is|said|wrote|would|could|did|declared|became|went|came|saw|took|made|gave';

/**
 * Classes of real words, and of forms that are none, that scans put for the commonest words; those that are words too
 * are suspect only in surroundings where they make no sentence.
 */
const MISREADINGS: readonly Misreading[] = [
  {
    pattern: new RegExp(
      `\\b(?:when|that|as|which|if|because|where|what|before|after|than) (be) (?:${PAST})\\b`,
      'dg',
    ),
    meant: 'he',
  },
  {
    pattern: new RegExp(`\\b(?:${AUXILIARY}) (he) (?:an?|the|\\w+ed|done|made|found|taken|no|so)\\b`, 'dg'),
    meant: 'be',
  },
  {
    pattern:
      /(?<!\b(?:an|the|this|that|of|most|more|as|so|too|rather|very|my) )\b(arid) (?!regions?\b|lands?\b|areas?\b|steppes?\b)/dg,
    meant: 'and',
  },
  { pattern: /\b([Mm]odem)(?:s|ize|ized)?\b/dg, meant: 'modern' },
  { pattern: /\b([Tt]um(?:ed|ing|s)?|[Rr]etum(?:ed|ing|s)?)\b/dg, meant: 'turn, return' },
  {
    pattern:
      /\b([Tt](?:be|lie|iie|hc|bc|he:)|[Ww](?:liich|bich|hicb|luch|itli)|[Tt](?:bat|liat|bis|lus|bey|liey)|aud|ot|[Oo]i|[Ff]rorn|hirn|sorne|tirne|hirnself)\b(?![’.-])/dg,
    meant: 'a common word',
  },
  { pattern: /\b(?:of|to|by|with|for|from|told|gave|asked|made|saw) (hun)\b/dg, meant: 'him' },
  { pattern: /\b(?:of|to|by|with|for|from|in|and|was|that) (bis) [a-z]/dg, meant: 'his' },
  { pattern: /\b(bad) (?:been|had|not|already|never|to)\b/dg, meant: 'had' },
  { pattern: /[,;] (hut) |^(?:Hut) /dg, meant: 'but' },
  {
    pattern: /\b(?:of|in|to|by|for|with|on|at|from|that) (?<!to )(die|tile|tire) (?!away|out)[a-z]/dg,
    meant: 'the',
  },
  { pattern: /\b([Tt]ins|[Tt]ills) (?:was|is|had|has|time|way|year|view|party)\b/dg, meant: 'this' },
  { pattern: /\b(?:in|from|to|at|between) (Pans)\b/dg, meant: 'Paris' },
  { pattern: /\b(lie) (?:was|had|said|wrote|did|would|could)\b/dg, meant: 'he' },
  {
    pattern:
      /\b(?:the|a|of|in|his|their|this) ([A-Za-z]*(?:govem|intem|extem|modem|westem|eastem|northem|southem)[a-z]*)\b/dg,
    meant: 'rn for m',
  },
  {
    pattern:
      /\b([A-Za-z]*(?:govemment|intemational|intemal|extemal|eastem|westem|northem|southem|concem|patem|leam)[a-z]*)\b/dg,
    meant: 'rn for m',
  },
  {
    pattern: /(?<=\b[a-z]+ )(m|1n|1s|1t|1f|IS)(?= [a-z]+\b)/dg,
    meant: '“in”, “is”, “it” or “if”',
  },
];

/** Words that scans put for the commonest others, where they cannot be meant. */
export const misreadSmallWords = textCheck(
  {
    code: 'W7',
    name: 'misread-small-words',
    reason: 'Small words misread for one another pass every word list and turn the sense.',
    hint: 'read the word on the page',
    fires: { text: 'It was clear that be had to tum from tbe modem state; he would he elected, arid soon.' },
    keepsStill: {
      text: 'That it be so, he would. In the arid steppe nor would he rest; it would die away; the bad sleep in the hut.',
    },
  },
  function* ({ text, kind }) {
    if (kind === 'heading') return;
    const found = new Map<number, Spot>();
    for (const { pattern, meant } of MISREADINGS) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        if (!found.has(start)) found.set(start, { start, end, note: `perhaps ${meant}` });
      }
    }
    yield* found.values();
  },
);
