import { partsOfDay } from '../edition/day-in-words.ts';
import type { Work } from '../model/work.ts';

/** "version 1.0", "draft version 0.3" */
export function versionTold({ state, version }: Work['edition']): string {
  return `${state === 'draft' ? 'draft version' : 'version'} ${version}`;
}

/** A day as Americans write it: "November 23, 2026". */
export function dayAmerican(date: string): string {
  const { day, month, year } = partsOfDay(date);
  return `${month} ${day}, ${year}`;
}

/** A day with its month cut short: "23 Nov. 2026". */
export function dayMla(date: string): string {
  const { day, month, year } = partsOfDay(date);
  const short = month.length <= 4 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${day} ${short} ${year}`;
}
