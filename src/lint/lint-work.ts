import type { Folio } from '../model/folio.ts';
import type { Check, Hit } from './check.ts';
import { folioAt, type LintedText, type LintedWork, textsOf } from './linted-work.ts';

/** A place of the edition that a check points at, as it is listed. */
export interface LintFinding {
  readonly code: string;
  readonly name: string;
  /** Id of the passage or note. */
  readonly at: string;
  /** The printed page on which the spot lies. */
  readonly folio: Folio;
  /** The words of the spot; an accepted finding is known again by them. */
  readonly excerpt: string;
  /** What stands around it, shortened; the spot begins at `excerptStart` of it (UTF-16 units, 0-based). */
  readonly context: string;
  readonly excerptStart: number;
  readonly hint: string;
}

/** How many characters of context are shown on either side of a spot. */
const CONTEXT = 38;

/**
 * What the checks find in a work, in the order of the book: by passage and place, then the notes. A general check
 * gives way to every other that points at the same words, so all are run even if few are asked for.
 */
export function lintWork(edition: LintedWork, checks: readonly Check[]): LintFinding[] {
  const hits = checks.flatMap((check) => check.find(edition).map((hit) => ({ ...hit, check })));
  const special = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (!hit.check.isGeneral) special.set(hit.at, [...(special.get(hit.at) ?? []), hit]);
  }
  const isTold = ({ at, start, end }: Hit) =>
    special.get(at)?.some((other) => other.start < end && start < other.end) === true;
  const texts = new Map(textsOf(edition).map((text, order) => [text.id, { ...text, order }]));
  return hits
    .filter((hit) => !hit.check.isGeneral || !isTold(hit))
    .flatMap((hit) => {
      const text = texts.get(hit.at);
      return text ? [{ finding: findingAt(text, hit, hit.check), order: text.order, start: hit.start }] : [];
    })
    .sort((a, b) => a.order - b.order || a.start - b.start || (a.finding.code < b.finding.code ? -1 : 1))
    .map(({ finding }) => finding);
}

function findingAt(text: LintedText, { start, end, note }: Hit, { code, name, hint }: Check): LintFinding {
  const from = wordStart(text.text, Math.max(0, start - CONTEXT));
  const until = wordEnd(text.text, Math.min(text.text.length, end + CONTEXT));
  return {
    code,
    name,
    at: text.id,
    folio: folioAt(text, start),
    excerpt: text.text.slice(start, end),
    context: text.text.slice(from, until).replaceAll('\n', '¶'),
    excerptStart: start - from,
    hint: note === undefined ? hint : `${note}; ${hint}`,
  };
}

function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.indexOf(' ', offset);
  return space === -1 || space > offset + CONTEXT / 2 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset === text.length) return offset;
  const space = text.lastIndexOf(' ', offset);
  return space < offset - CONTEXT / 2 ? offset : space;
}
