import { fromRoman } from '../../model/folio.ts';
import type { Token } from '../../model/token.ts';
import { nextWord, withForm } from '../words/change-token.ts';
import type { Evidence } from '../words/evidence.ts';
import { partsOf } from '../words/word-parts.ts';
import { restoreAbbreviations } from './restore-abbreviations.ts';
import { restoreIbid } from './restore-ibid.ts';
import { restoreTitleEnds } from './restore-title-ends.ts';
import { restoreTitles } from './restore-titles.ts';
import { restoreVolumes } from './restore-volumes.ts';

/** The passes over a text; each builds on the last: a title shows where its volume stands. */
const PASSES: readonly ((tokens: readonly Token[], evidence: Evidence) => Token[])[] = [
  restoreAbbreviations,
  restoreTitles,
  restoreTitleEnds,
  restoreIbid,
  restoreVolumes,
  lowerVolumes,
];

/**
 * Restores the formulas of citations by their grammar: author, title, volume, part, number, pages, article, year;
 * "Ibid." in their place. A form may be read so freely only where the grammar leaves no other word.
 */
export function restoreCitations(tokens: readonly Token[], evidence: Evidence): readonly Token[] {
  return PASSES.reduce<readonly Token[]>((text, pass) => pass(text, evidence), tokens);
}

/**
 * "Xxii (Vienna", "xiii, Ii, 314" (carr-1950:1624, carr-1950:4309): a numeral of which one letter is small already.
 * One of two letters is a numeral only before a comma or a bracket.
 */
function lowerVolumes(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.smallRomans) return [...tokens];
  return tokens.map((token, index) => {
    const { before, core, after } = partsOf(token.form);
    if (
      token.role !== 'word' ||
      !/^[IVX][ivxIVX]*[ivx]$/.test(core) ||
      fromRoman(core.toLowerCase()) === undefined
    )
      return token;
    const next = tokens[nextWord(tokens, index)]?.form ?? '';
    const isCited = after === ',' || /^\(/.test(next);
    return isCited
      ? withForm(token, before + core.toLowerCase() + after, { cause: 'misread-volume-number' })
      : token;
  });
}
