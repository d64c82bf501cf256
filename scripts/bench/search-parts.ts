/** The parts of `npm run bench search`. */
import { unusable } from '../../src/model/finding.ts';

/** Each can be measured alone; their order is that of a whole run. */
export const SEARCH_PARTS = ['quotations', 'exact', 'speed', 'engines', 'growth'] as const;

/** See `SEARCH_PARTS`. */
export type SearchPart = (typeof SEARCH_PARTS)[number];

/** What each part measures, for `--help`. */
const MEASURES: Readonly<Record<SearchPart, string>> = {
  quotations: 'quotations by kind of error; nonsense and other books',
  exact: 'words and phrases against brute force',
  speed: 'times on a slow machine, long tasks, bytes to the first hit',
  engines: 'other engines side by side',
  growth: 'ten and a hundred times the text, only when asked for',
};

/** Lines of `--help`. */
export const SEARCH_PART_LINES: readonly string[] = [
  '  --part name    measure this part only (default: all but growth):',
  ...SEARCH_PARTS.map((part) => `     ${part.padEnd(12)}${MEASURES[part]}`),
];

/** The part of this name. Throws if there is none. */
export function readPart(name: string): SearchPart {
  const part = SEARCH_PARTS.find((one) => one === name);
  if (part) return part;
  throw unusable({
    place: 'npm run bench search',
    rule: 'unknown-part',
    found: `--part ${name}`,
    expected: SEARCH_PARTS.join(', '),
    hint: '--part quotations',
  });
}
