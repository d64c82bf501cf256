/** Rulings written by command, and what an edition would change: tried on a copy of `content/` with one work. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseChapter } from '../src/markdown/parse-chapter.ts';
import { passagesIn, showDifference } from './edition/changed-passages.ts';
import { readRulingFiles } from './edition/read-sources.ts';
import { projectRoot } from './project-root.ts';
import { readPlace } from './rule/read-place.ts';
import { type RuleRequest, rule } from './rule.ts';
import { runProgram } from './run-program.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';
import {
  twoRulingsFile as CHAPTER,
  twoRulings as original,
  writeTwoRulings,
} from './test-setup/two-rulings.ts';

const WORK = 'webb-1936';
/** The file of rulings of the first chapter, which has none; those of the second are the two that the tests write. */
const FOREWORD = `sources/${WORK}/rulings/01-foreword.yaml`;
const why = 'A capital in the print, for the sake of the example.';

/** Each build is a program of its own; on a loaded machine a start may take long. */
const PROGRAM_LIMIT_MS = 60_000;

let content: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  copyUnruledSources(content, WORK);
});

beforeEach(() => {
  rmSync(join(content, FOREWORD), { force: true });
  writeTwoRulings(content);
});

/** The files of rulings by path, as they are now. */
const written = () => readRulingFiles(content, WORK);
const untouched = () => new Map([[CHAPTER, original]]);

afterAll(() => rmSync(content, { recursive: true }));

const request = (place: string, reading: string, printed?: string, more: Partial<RuleRequest> = {}) =>
  rule({ content, work: WORK, place, reading, printed, why, ...more });

describe('a ruling', () => {
  test('is found by its page and written into the file of its chapter, which is made where there is none', () => {
    const report = request('p. 2', 'terrorists', 'Terrorists');
    expect(report).toContain('[-terrorists-]{+Terrorists+}');
    const entry = `  - kind: reading\n    at: "15:31"\n    reading: terrorists\n    printed: Terrorists\n    certainty: certain\n    readers: [editor]\n    why: ${why}\n`;
    expect(written().get(FOREWORD)).toMatch(/^# Rulings on this chapter .*\nrulings:\n/);
    expect(written().get(FOREWORD)?.endsWith(`rulings:\n${entry}`)).toBe(true);
    expect(written().get(CHAPTER)).toBe(original);
  });

  test('on words that stand in several places lists them, and takes the one that --at names', () => {
    expect(() => request('p. 8', 'of the', 'of a')).toThrow(
      /several-places[\s\S]*--at 2\d\d:\d+ {2}\(p8-1\)/,
    );
    expect(written()).toEqual(untouched());
    const [, at = ''] = /--at (\S+)/.exec(messageOf(() => request('p. 8', 'of the', 'of a'))) ?? [];
    expect(request('p. 8', 'of the', 'of a', { at })).toContain(`"of the" at ${at}: written`);
  });

  test('may name what the edition reads now: it says what the witness has (webb-1936:70)', () => {
    const report = request('70:59', 'Communism', 'Communalism|Commonism', { kind: 'doubt' });
    expect(report).toContain('the witness has "Com|munism" at 70:59');
    expect(report).toContain(':doubt[Communism]{or=Communalism|Commonism}');
  });

  test('is written in its order with how sure it is and who found it, and leaves every other character', () => {
    const report = request('175:1', 'delegates', undefined, {
      kind: 'emphasis',
      certainty: 'probable',
      reader: 'a, third',
    });
    expect(report).toContain(`content/${CHAPTER}: rulings.1, emphasis`);
    const entry = `  - kind: emphasis\n    at: "175:1"\n    reading: delegates\n    certainty: probable\n    readers: [a, third]\n    why: ${why}\n`;
    expect(written().get(CHAPTER)).toContain(entry);
    expect(written().get(CHAPTER)?.replace(entry, '')).toBe(original);
    expect(() => request('p. 2', 'terrorists', 'x', { certainty: 'sure' })).toThrow('certain or probable');
  });

  test('of the kind and at the place of one that is there is refused with its name (webb-1936:652)', () => {
    expect(() => request('652:1', '“ In', 'split', { kind: 'paragraph' })).toThrow(
      `content/${CHAPTER}: rulings.1  ruling-not-filed`,
    );
  });

  test('that says what the stages say anyway is refused, and nothing is written', () => {
    expect(() => request('70:59', 'Com|munism', 'Communism')).toThrow(/redundant-ruling/);
    expect(written()).toEqual(untouched());
  });

  test('that overlaps another is refused, and nothing is written (webb-1936:652)', () => {
    expect(() => request('652:1', '“ In this', undefined, { kind: 'emphasis' })).not.toThrow();
    expect(() => request('652:3', 'In this connection', undefined, { kind: 'emphasis' })).toThrow(
      /overlapping-rulings/,
    );
    expect(written().get(CHAPTER)).not.toContain('reading: In this');
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
      expect((await git('status', '--porcelain')).output.trim()).toBe(`?? ${FOREWORD}`);
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
