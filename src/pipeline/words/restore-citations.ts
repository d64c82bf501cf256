import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/** "Ibid." as italics are read. */
const IBID = /^([IilztLT1])([bh])([iIlzt1])([dD])$/;
/** Strokes that a small Roman numeral is read as. */
const ROMAN = /^[IVXLivxl1!]+$/;

/** Abbreviations of citations, as their last letters are read, and what is printed. */
const ABBREVIATIONS: readonly (readonly [pattern: RegExp, printed: string])[] = [
  [/^(["“(]?)Eng[l!1I][.,!]?$/, 'Engl.'],
  [/^(["“(]?)trans[l!1I][.,!'’]*$/, 'transl.'],
];

/**
 * Restores the formulas of citations: "Ibid."; "Engl." and "transl."; "p." and "No." whose point is lost before a
 * number; the volume number after "Ibid." or after a title that is cited by volumes ("XXll, 345" is "xxii, 345"). The numerals are set small
 * where the witness sets them so.
 */
export function restoreCitations(tokens: readonly Token[], evidence: Evidence): Token[] {
  const passes = [restoreIbid, restoreAbbreviations, restoreVolumes, lowerVolumes];
  return passes.reduce<readonly Token[]>((text, pass) => pass(text, evidence), tokens) as Token[];
}

function restoreIbid(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const { before, core, after } = partsOf(token.form);
    if (token.role !== 'word' || !IBID.test(core)) return token;
    // A citation in brackets goes on with the sentence about it: "(ibid. p. 99)".
    const opens = before === '' && (isFirst(tokens, index) || mayOpenSentence(tokens, index));
    return withForm(token, before + (opens ? 'Ibid' : 'ibid') + after, { cause: 'misread-ibid' });
  });
}

function restoreAbbreviations(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    for (const [pattern, printed] of ABBREVIATIONS) {
      const match = pattern.exec(token.form);
      if (match) return withForm(token, (match[1] ?? '') + printed, { cause: 'misread-abbreviation' });
    }
    const after = tokens[nextWord(tokens, index)];
    const lost = /^(["“(]?)(p|P|pp|No|Nos)$/.exec(token.form);
    if (!lost?.[2] || !after || after.gap !== ' ' || !/^\d/.test(after.form)) return token;
    const word = lost[2] === 'P' ? 'p' : lost[2];
    return withForm(token, `${lost[1] ?? ''}${word}.`, { cause: 'lost-point-of-abbreviation' });
  });
}

function restoreVolumes(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.smallRomans) return [...tokens];
  return tokens.map((token, index) => {
    const after = tokens[nextWord(tokens, index)];
    if (token.role !== 'word' || !after || !/^[\dIlOoSBzZ]/.test(after.form)) return token;
    const numeral = /^(\S+),$/.exec(token.form)?.[1];
    if (numeral === undefined || !ROMAN.test(numeral) || !announcesVolume(tokens, index, evidence))
      return token;
    const printed = smallRoman(numeral);
    return printed === undefined ? token : withForm(token, `${printed},`, { cause: 'misread-volume-number' });
  });
}

/**
 * "Xxii (Vienna", "xiii, Ii, 314" (carr-1950:1624, carr-1950:4309): a numeral of which one letter is small already.
 * One of two letters is a numeral only before a comma or a bracket.
 */
function lowerVolumes(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.smallRomans) return [...tokens];
  return tokens.map((token, index) => {
    const { before, core, after } = partsOf(token.form);
    if (token.role !== 'word' || !/^[IVX][ivxIVX]*[ivx]$/.test(core) || smallRoman(core) === undefined)
      return token;
    const next = tokens[nextWord(tokens, index)]?.form ?? '';
    const isCited = after === ',' || /^\(/.test(next);
    return isCited
      ? withForm(token, before + core.toLowerCase() + after, { cause: 'misread-volume-number' })
      : token;
  });
}

function isFirst(tokens: readonly Token[], index: number): boolean {
  return previousWord(tokens, index) < 0;
}

/** "Ibid.", a title cited by volumes, or that title's year in brackets stands before. */
function announcesVolume(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  let at = previousWord(tokens, index);
  if (/^\(\d{4}\),$/.test(tokens[at]?.form ?? '')) at = previousWord(tokens, at);
  const { core } = partsOf(tokens[at]?.form ?? '');
  return core.toLowerCase() === 'ibid' || evidence.isOfKind('volumes', core);
}

/** The numeral in small letters, or `undefined` where the strokes make no numeral or might be an Arabic one. */
function smallRoman(numeral: string): string | undefined {
  if (/^1+$/.test(numeral)) return undefined;
  const small = numeral.replace(/[1lI!]/g, 'i').toLowerCase();
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(small) && small !== '' ? small : undefined;
}
