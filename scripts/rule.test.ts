/** Rulings written by command, and what an edition would change: tried on a copy of `content/` with one work. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseChapter } from '../src/markdown/parse-chapter.ts';
import type { Ruling } from '../src/model/ruling.ts';
import { passagesIn, showDifference } from './edition/changed-passages.ts';
import { projectRoot } from './project-root.ts';
import { insertRuling } from './rule/insert-ruling.ts';
import { readPlace } from './rule/read-place.ts';
import { type RuleRequest, rule } from './rule.ts';
import { runProgram } from './run-program.ts';

const WORK = 'webb-1936';
const why = 'A capital in the print, for the sake of the example.';

/** Each build is a program of its own; on a loaded machine a start may take long. */
const PROGRAM_LIMIT_MS = 60_000;

let content: string;
let rulings: string;
let original: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  for (const path of [`sources/${WORK}`, 'lexicon', 'authority'])
    cpSync(join(projectRoot, 'content', path), join(content, path), { recursive: true });
  rulings = join(content, `sources/${WORK}/rulings.yaml`);
  original = readFileSync(rulings, 'utf8');
});

beforeEach(() => writeFileSync(rulings, original));

afterAll(() => rmSync(content, { recursive: true }));

const request = (place: string, reading: string, printed?: string, more: Partial<RuleRequest> = {}) =>
  rule({ content, work: WORK, place, reading, printed, why, ...more });

describe('a ruling', () => {
  test('is found by its page, written in its order, and leaves every other character of the file', () => {
    const report = request('p. 2', 'terrorists', 'Terrorists');
    expect(report).toContain('[-terrorists-]{+Terrorists+}');
    const text = readFileSync(rulings, 'utf8');
    const entry = `  - kind: reading\n    at: "15:31"\n    reading: terrorists\n    printed: Terrorists\n    why: ${why}\n`;
    expect(text).toContain(entry);
    expect(text.replace(entry, '')).toBe(original);
  });

  test('on words that stand in several places lists them, and takes the one that --at names', () => {
    expect(() => request('p. 8', 'of the', 'of a')).toThrow(
      /several-places[\s\S]*--at 2\d\d:\d+ {2}\(p8-1\)/,
    );
    expect(readFileSync(rulings, 'utf8')).toBe(original);
    const [, at = ''] = /--at (\S+)/.exec(messageOf(() => request('p. 8', 'of the', 'of a'))) ?? [];
    expect(request('p. 8', 'of the', 'of a', { at })).toContain(`"of the" at ${at}: written`);
  });

  test('may name what the edition reads now: it says what the witness has (webb-1936:70)', () => {
    const report = request('70:59', 'Communism', 'Communalism|Commonism', { kind: 'doubt' });
    expect(report).toContain('the witness has "Com|munism" at 70:59');
    expect(report).toContain(':doubt[Communism]{or=Communalism|Commonism}');
  });

  test('that says what the stages say anyway is refused, and nothing is written', () => {
    expect(() => request('70:59', 'Com|munism', 'Communism')).toThrow(/redundant-ruling/);
    expect(readFileSync(rulings, 'utf8')).toBe(original);
  });

  test('that overlaps another is refused, and nothing is written (webb-1936:652)', () => {
    expect(() => request('652:1', '“ In this', undefined, { kind: 'emphasis' })).not.toThrow();
    expect(() => request('652:1', '“ In', undefined, { kind: 'emphasis' })).toThrow(/overlapping-rulings/);
    expect(readFileSync(rulings, 'utf8')).not.toContain('reading: “ In\n');
  });

  test('on words that are not there names the nearest', () => {
    expect(() => request('p. 2', 'terorists', 'Terrorists')).toThrow(
      /reading-not-found[\s\S]*"terrorists" at 15:31/,
    );
  });

  test('needs a reason, a place and a known work', () => {
    expect(() => request('p. 2', 'terrorists', 'Terrorists', { why: ' ' })).toThrow(/reason-missing/);
    expect(() => request('p. 2', 'terrorists')).toThrow(/printed-form-missing/);
    expect(() => request('chapter two', 'terrorists', 'Terrorists')).toThrow(/unknown-place/);
    expect(() => request('p. 99', 'terrorists', 'Terrorists')).toThrow(/unknown-place/);
    expect(() => request('p. 2', 'x', 'y', { work: 'nobody-1900' })).toThrow(/unknown-work/);
  });
});

describe('npm run edition -- --diff', () => {
  const diff = () =>
    runProgram(['node', join(projectRoot, 'scripts/edition.ts'), '--diff', '--content', content]);

  test(
    'says outside a repository that there is nothing to compare with',
    async () => {
      const { code, output } = await diff();
      expect(code).toBe(1);
      expect(output).toContain('no-last-commit');
    },
    PROGRAM_LIMIT_MS,
  );

  test(
    'lists the passage that a ruling changes with its cause, and writes nothing',
    async () => {
      const git = (...args: string[]) =>
        runProgram([
          'git',
          '-C',
          content,
          '-c',
          'user.name=Editor',
          '-c',
          'user.email=editor@example.org',
          ...args,
        ]);
      const edition = (...args: string[]) =>
        runProgram(['node', join(projectRoot, 'scripts/edition.ts'), '--content', content, ...args]);
      expect((await edition()).code).toBe(0);
      await git('init', '-q');
      await git('add', '-A');
      expect((await git('commit', '-q', '-m', 'edition: as it is')).code).toBe(0);
      expect((await diff()).output).toContain('0 passages differ');
      request('p. 2', 'terrorists', 'Terrorists');
      const { output } = await diff();
      expect(output).toContain('[-terrorists-]{+Terrorists+}');
      expect(output).toContain(`"terrorists" -> "Terrorists"  ruling (${why})`);
      expect(output).toContain('1 passage differs from the last commit; nothing was written');
      expect((await git('status', '--porcelain')).output.trim()).toBe(`M sources/${WORK}/rulings.yaml`);
    },
    3 * PROGRAM_LIMIT_MS,
  );
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

test('places are read as editors write them', () => {
  expect(readPlace('p. 61')).toEqual({ kind: 'page', folio: '61' });
  expect(readPlace('VI')).toEqual({ kind: 'page', folio: 'vi' });
  expect(readPlace('p. 61 n. 2')).toEqual({ kind: 'page', folio: '61', note: '2' });
  expect(readPlace('p. 8, n. *')).toEqual({ kind: 'page', folio: '8', note: '*' });
  expect(readPlace('n61-2')).toEqual({ kind: 'passage', id: 'n61-2' });
  expect(readPlace('1377:26')).toEqual({ kind: 'locus', locus: { line: 1377, column: 26 } });
  expect(readPlace('somewhere')).toBeUndefined();
});

describe('the file of rulings', () => {
  const ruling = (at: string, reading: string, printed: string): Ruling => ({
    kind: 'reading',
    at,
    reading,
    printed,
    why,
  });

  test('keeps its comments; a comment above an entry stays with it', () => {
    const file =
      '# head\nrulings:\n  - kind: keep\n    at: "5:1"\n    reading: a\n    why: b\n  # of the next\n  - kind: keep\n    at: "9:1"\n    reading: c\n    why: d\n';
    const { text, index } = insertRuling(file, ruling('7:1', 'x', 'y'));
    expect(index).toBe(1);
    expect(text.indexOf('"7:1"')).toBeGreaterThan(text.indexOf('"5:1"'));
    expect(text.indexOf('"7:1"')).toBeLessThan(text.indexOf('# of the next'));
  });

  test('that is empty takes its first entry', () => {
    expect(parse(insertRuling('# head\nrulings: []\n', ruling('7:1', 'ZO', '20')).text)).toEqual({
      rulings: [ruling('7:1', 'ZO', '20')],
    });
  });

  test('is read back with the new entry in its place and all others as they were', () => {
    const word = fc.stringMatching(/^[!-~]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), word, word), { minLength: 1 }),
        (given) => {
          let text = 'rulings: []\n';
          let list: Ruling[] = [];
          for (const [line, reading, printed] of given) {
            const one = ruling(`${line}:1`, reading, printed);
            const inserted = insertRuling(text, one);
            text = inserted.text;
            list = list.toSpliced(inserted.index, 0, one);
            expect(parse(text)).toEqual({ rulings: list });
          }
          const lines = list.map(({ at }) => Number.parseInt(at, 10));
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('a comparison of two editions', () => {
  test('knows every passage and note of a chapter', () => {
    const file = join(projectRoot, `content/chapters/${WORK}/02-dictatorship-or-democracy.md`);
    const markdown = readFileSync(file, 'utf8');
    const { passages, notes } = parseChapter(markdown, { file });
    expect([...passagesIn(markdown).keys()]).toEqual([...passages, ...notes].map(({ id }) => id));
  });

  test('shows what was lost and gained, and gives both texts back', () => {
    const word = fc.constantFrom('lune', 'June', 'the', 'of', 'dated');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = showDifference(before, after);
        expect(shown === '').toBe(before === after);
        const of = (kept: RegExp, gone: RegExp) =>
          shown
            .replace(gone, '')
            .replace(kept, '$1')
            .split(' ')
            .filter((one) => one !== '' && one !== '…');
        const [was, is] = [of(/\[-(.*?)-\]/g, /\{\+.*?\+\}/g), of(/\{\+(.*?)\+\}/g, /\[-.*?-\]/g)];
        expect(` ${before} `).toContain(` ${was.join(' ')} `.replace(/ {2,}/g, ' '));
        expect(` ${after} `).toContain(` ${is.join(' ')} `.replace(/ {2,}/g, ' '));
      }),
    );
  });
});
