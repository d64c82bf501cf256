import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ErrorReport, REPORT_LABELS, writeReport } from '../../src/model/error-report.ts';
import { parseReturned } from '../reading/parse-returned.ts';
import { parseReport } from './parse-report.ts';

const NOTHING: ErrorReport = {
  place: 'carr-1950 p. 126 n126-1',
  edition: '',
  now: 'mhabttants',
  printed: 'inhabitants',
  inHand: '',
  copy: '',
  date: '',
  why: '',
  thanks: '',
};

test('a report is read out of a mail as it came: greeting, quotation signs and signature are not of it', () => {
  const mail = [
    'Date: Mon, 23 Nov 2026',
    'Subject: Error in carr-1950 p. 126',
    '',
    'Dear editors,',
    ...writeReport({ ...NOTHING, why: 'It ends a sentence.' })
      .split('\n')
      .map((line) => `> ${line}`),
    '',
    'With thanks: Jane',
  ].join('\r\n');
  expect(parseReport(mail)).toEqual({ ...NOTHING, why: 'It ends a sentence.' });
});

test('a line that a mail program broke goes on, up to the next label or an empty line', () => {
  const text =
    'Place: carr-1950 p. 126\nThe edition has: village\n  Soviets\n\nnot of it\nIt should be: village soviets\n';
  expect(parseReport(text)).toMatchObject({ now: 'village Soviets', printed: 'village soviets' });
});

test('labels may be of any size, in bold as a forge shows them, or with the sign that a form sends', () => {
  const text = '**Place:** carr-1950 p. 126\nthe edition has=mhabttants\n- IT SHOULD BE: inhabitants';
  expect(parseReport(text)).toMatchObject({ now: 'mhabttants', printed: 'inhabitants' });
});

test('a text without a place, or with two reports, is refused with what is expected', () => {
  expect(() => parseReport('Dear editors, p. 126 is wrong.')).toThrow(/no-place[\s\S]*Place: <work> p\. 61/);
  expect(() => parseReport('Place: carr-1950 p. 1\nPlace: carr-1950 p. 2')).toThrow(/line 2 {2}label-twice/);
});

test('what is written is read, whatever the words', () => {
  const word = fc.stringMatching(/^[!-~“”–é]{1,9}$/);
  const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
  const fields = Object.keys(REPORT_LABELS).filter((key) => key !== 'place');
  fc.assert(
    fc.property(fc.tuple(...fields.map(() => words)), (said) => {
      const report = { ...NOTHING, ...Object.fromEntries(fields.map((field, k) => [field, said[k] ?? ''])) };
      expect(parseReport(writeReport(report))).toEqual(report);
    }),
  );
});

test('the examples in content/README.md are a report and a list', () => {
  const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const example = (first: string) =>
    new RegExp(`^\`\`\`text\\n(${first}.*?)^\`\`\`$`, 'ms').exec(readme)?.[1] ?? '';
  const report = parseReport(example('Place: '));
  expect(report).toMatchObject({
    now: 'inhabitants',
    printed: 'inhabitant',
    inHand: 'yes',
    thanks: 'Jane Roe',
  });
  expect(writeReport(report)).toBe(example('Place: '));
  expect(parseReturned(example('Library list: '), 'README.md').places).toMatchObject([
    { folio: '49', id: 'n49-3', at: '2299:22', printed: 'xi, 226–228.' },
  ]);
});
