import type { Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { coreOf } from './title-words.ts';

/** The last word of a title without its comma, or with a stop for it. */
const BARE_END = /^\p{Lu}[\p{L}’-]{2,}\.?$/u;

/** The last word of a title with a sign behind it, and a year in brackets behind which the citation goes on. */
const STOPPED_END = /^\p{Lu}[\p{Ll}’-]{3,}[.,]$/u;
const YEAR_WITHIN = /^\(1[5-9]\d\d\),$/;

/**
 * Restores what stands at the end of a title. Before its year in brackets no sign does: "Bor'ba za Dal'nyi Vostok,
 * (1928), p. 289" (carr-1950:15883). It restores the comma between the title of a journal and its number: "Zhizn' Natsional'nostei. No. 15" (carr-1950:12257),
 * "Natsional'nostei No. 12" (carr-1950:17251). Only titles of two words or more that the authority list knows: an
 * "Order No. 1" has none.
 */
export function restoreTitleEnds(tokens: readonly Token[], { citedWorks }: Evidence): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap(({ form, role }, at): Rewriting[] => {
    if (role !== 'word') return [];
    if (STOPPED_END.test(form) && YEAR_WITHIN.test(words[at + 1]?.form ?? '')) {
      const change = { cause: 'stray-mark', evidence: 'a title before its year' };
      return [{ from: at, to: at + 1, form: form.slice(0, -1), change }];
    }
    if (!BARE_END.test(form)) return [];
    if (!/^Nos?\.$/.test(words[at + 1]?.form ?? '') || !/^\d/.test(words[at + 2]?.form ?? '')) return [];
    const end = [words[at - 1]?.form ?? '', form].map(coreOf).join(' ');
    const isTitle = citedWorks.some(({ titles }) =>
      titles.some((title) => title.includes(' ') && title.split(' ').slice(-2).map(coreOf).join(' ') === end),
    );
    if (!isTitle) return [];
    const change = { cause: 'lost-comma', evidence: 'a title before its number' };
    return [{ from: at, to: at + 1, form: `${form.replace(/\.$/, '')},`, change }];
  });
  return rewriteWords(tokens, rewritings);
}
