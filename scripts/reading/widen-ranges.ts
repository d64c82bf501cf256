/** Italics, doubts and notes of the editors may hold ruled words whole; none ends within them. */
import { formatLocus, locusOf } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { receivedOf, rowsOf } from '../rule/find-reading-places.ts';
import type { Decision } from './decide-findings.ts';

/** A decision with the finding that it was made on. */
export interface WidenedDecision extends Decision {
  readonly original: PlacedFinding;
}

const RANGES = new Set(['italic', 'roman', 'doubt', 'editor-note']);
const WORDS = new Set(['reading', 'note-ref', 'supplied']);

/** Decisions without those that ask for italics where a stage infers them already. */
export function withoutInferred(decisions: readonly Decision[], work: RestoredWork): Decision[] {
  const tokens = rowsOf(work)
    .flatMap((row) => row.tokens)
    .filter(({ role }) => role !== 'note-mark');
  return decisions.filter(({ finding: { kind, start, end } }) => {
    if (kind !== 'italic') return true;
    const own = tokens.filter(({ spans }) => spans.some((span) => span.start < end && start < span.end));
    return !own.every(({ ranges }) => ranges?.some((range) => range.kind === 'emphasis'));
  });
}

/** Decisions on words without the label of a note that another decision takes out of them. */
export function besideLabels(decisions: readonly Decision[]): Decision[] {
  const labels = decisions
    .filter(({ finding }) => finding.kind === 'note-label')
    .map(({ finding }) => finding);
  return decisions.map((decision) => {
    const { finding } = decision;
    const label = labels.find(({ start }) => start === finding.start);
    if (finding.kind !== 'reading' || !label || finding.reading === label.reading) return decision;
    const rest = finding.reading.slice(label.reading.length).trimStart();
    const moved = finding.reading.length - rest.length;
    const [line = 0, column = 0] = finding.at.split(':').map(Number);
    const printed = finding.printed.replace(/^\d\s+/, '');
    const at = `${line}:${column + moved}`;
    return { ...decision, finding: { ...finding, reading: rest, printed, at, start: finding.start + moved } };
  });
}

/** The decisions, each range widened by the ruled words into which it reaches. */
export function widenRanges(decisions: readonly Decision[], work: RestoredWork): WidenedDecision[] {
  const words = decisions.filter(({ finding }) => WORDS.has(finding.kind)).map(({ finding }) => finding);
  return decisions.map((decision) => {
    const { finding } = decision;
    if (!RANGES.has(finding.kind)) return { ...decision, original: finding };
    const touched = words.filter(({ start, end }) => start < finding.end && finding.start < end);
    const start = Math.min(finding.start, ...touched.map((one) => one.start));
    const end = Math.max(finding.end, ...touched.map((one) => one.end));
    if (start === finding.start && end === finding.end) return { ...decision, original: finding };
    return {
      ...decision,
      original: finding,
      finding: { ...finding, ...readingIn(work, start, end), start, end },
    };
  });
}

function readingIn(work: RestoredWork, start: number, end: number): { at: string; reading: string } {
  const tokens = rowsOf(work)
    .flatMap((row) => row.tokens)
    .filter(
      ({ role, spans }) => role !== 'note-mark' && spans.some((span) => span.start < end && start < span.end),
    );
  return { at: formatLocus(locusOf(work.witness, start)), reading: receivedOf(tokens, work.witness).text };
}
