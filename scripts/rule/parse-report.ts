/** Reads what a reader reports, out of a mail or an issue: lines of a label and what it says. */
import { type ErrorReport, REPORT_LABELS } from '../../src/model/error-report.ts';
import { unusable } from '../../src/model/finding.ts';

/** First words of a label, by which its line is known: what stands in brackets is for whoever fills it in. */
const KEYS = Object.entries(REPORT_LABELS).map(([key, label]) => ({
  key: key as keyof ErrorReport,
  head: label.replace(/ \(.*$/, ''),
}));

const EMPTY = Object.fromEntries(KEYS.map(({ key }) => [key, ''])) as unknown as ErrorReport;

/**
 * The report in a text. What stands before its first line and behind its last is not read, so that a mail or an issue
 * can be given as it came; signs of a quoted mail (`> `) are taken off. A value goes on over further lines up to the
 * next label or an empty line.
 *
 * @throws UnusableInput where there is no report, more than one, or a label twice
 */
export function parseReport(text: string): ErrorReport {
  const said = new Map<keyof ErrorReport, string>();
  let open: keyof ErrorReport | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^(?:\s*>)+\s?/, '').trim();
    const found = labelOf(line);
    if (!found) {
      if (line === '') open = undefined;
      else if (open) said.set(open, `${said.get(open) ?? ''} ${line}`.trim());
      continue;
    }
    if (said.size === 0 && found.key !== 'place') continue;
    if (said.has(found.key)) {
      throw faulty(
        `line ${index + 1}`,
        'label-twice',
        line,
        'one report, each label once',
        'give several reports one by one',
      );
    }
    said.set(found.key, found.words);
    open = found.key;
  }
  if (said.size === 0) {
    throw faulty(
      'the report',
      'no-place',
      'no line with a place',
      `a line "${REPORT_LABELS.place}: <work> p. 61, note 2"`,
      'the form stands in content/README.md, and under "Report an error" on every printed page',
    );
  }
  return { ...EMPTY, ...Object.fromEntries(said) };
}

/** The label with which a line begins, and what it says; letters may be of any size, bold signs of a forge are dropped. */
function labelOf(line: string): { key: keyof ErrorReport; words: string } | undefined {
  const match = /^[*_#-]*\s*([^:=]{3,40}?)(?: \([^)]*\))?[*_]*\s*[:=][*_]*\s*(.*)$/.exec(line);
  const label = match?.[1]?.toLowerCase();
  const known = KEYS.find(({ head }) => head.toLowerCase() === label);
  return known && { key: known.key, words: (match?.[2] ?? '').trim() };
}

function faulty(place: string, rule: string, found: string, expected: string, hint: string) {
  return unusable({ place, rule, found, expected, hint });
}
