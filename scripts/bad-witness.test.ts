/**
 * A witness that cannot be built from ends with a message that says what to do and exit code 1; the last good
 * edition is not touched. Tried on a copy of `content/`, with the smaller of the books alone.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finding, UnusableInput } from '../src/model/finding.ts';
import { buildEdition } from './edition/build-edition.ts';
import { projectRoot } from './project-root.ts';
import { runProgram } from './run-program.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';

const WORK = 'webb-1936';
const witnessPath = `sources/${WORK}/witness.txt`;
const recordPath = `sources/${WORK}/work.yaml`;

/** Each build is a program of its own; on a loaded machine a start may take long. */
const PROGRAM_LIMIT_MS = 60_000;

let good: string;
let folder: string;

/** A copy of the content with one work, and the edition that is built from it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  good = join(folder, 'good');
  copyUnruledSources(good, WORK);
  const { code, output } = await runEdition(good);
  expect(output).toContain(`${WORK}: 31 pages, 0 missing`);
  expect(code).toBe(0);
}, PROGRAM_LIMIT_MS);

afterAll(() => rmSync(folder, { recursive: true }));

function runEdition(content: string) {
  return runProgram(['node', join(projectRoot, 'scripts/edition.ts'), '--content', content]);
}

/** Every file below a folder with its bytes. */
function bytesOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter(
    (entry) => entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );
}

/** A copy of the good edition whose witness was changed; its checksum is the right one unless told otherwise. */
function spoilt(
  name: string,
  change: (witness: Buffer) => Buffer,
  record: (yaml: string) => string = (yaml) => yaml,
  withChecksum = true,
): string {
  const root = join(folder, name);
  cpSync(good, root, { recursive: true });
  const witness = change(readFileSync(join(root, witnessPath)));
  writeFileSync(join(root, witnessPath), witness);
  const sha256 = createHash('sha256').update(witness).digest('hex');
  const yaml = record(readFileSync(join(root, recordPath), 'utf8'));
  writeFileSync(
    join(root, recordPath),
    withChecksum ? yaml.replace(/(?<=sha256: )[0-9a-f]{64}/, sha256) : yaml,
  );
  return root;
}

/** The lines of a witness without those of one scan, counted from 0. */
function withoutScan(witness: Buffer, scan: number): Buffer {
  let at = -1;
  const lines = witness
    .toString('utf8')
    .split('\n')
    .filter((line) => {
      if (/^ \S/.test(line)) at++;
      return at !== scan;
    });
  return Buffer.from(lines.join('\n'));
}

/** The witness with one letter as Latin-1 has it ("Stálin"): no text in UTF-8 holds such a byte. */
function inLatin1(witness: Buffer): Buffer {
  const at = witness.indexOf('Stalin') + 2;
  return Buffer.concat([witness.subarray(0, at), Buffer.from([0xe1]), witness.subarray(at + 1)]);
}

interface Case {
  readonly name: string;
  readonly spoil: (name: string) => string;
  readonly expected: Omit<Finding, 'severity'>;
}

const cases: readonly Case[] = [
  {
    name: 'an empty witness',
    spoil: (name) => spoilt(name, () => Buffer.alloc(0)),
    expected: {
      rule: 'empty-witness',
      place: `content/${witnessPath}`,
      found: 'a file without text',
      expected: 'the OCR text of the book',
      hint: 'copy the OCR file to this path, byte for byte',
    },
  },
  {
    name: 'an empty witness whose checksum was not changed with it',
    spoil: (name) => spoilt(name, () => Buffer.alloc(0), undefined, false),
    expected: {
      rule: 'empty-witness',
      place: `content/${witnessPath}`,
      found: 'a file without text',
      expected: 'the OCR text of the book',
      hint: 'copy the OCR file to this path, byte for byte',
    },
  },
  {
    name: 'a binary witness',
    spoil: (name) => spoilt(name, () => Buffer.from('%PDF-1.7\n\u0000\u0001\u0002')),
    expected: {
      rule: 'binary-witness',
      place: `content/${witnessPath}`,
      found: 'control character U+0000 in line 2',
      expected: 'plain text in UTF-8',
      hint: 'convert the file to UTF-8 text; a PDF or a word processor file cannot be read',
    },
  },
  {
    name: 'a witness in another encoding than UTF-8',
    spoil: (name) => spoilt(name, inLatin1),
    expected: {
      rule: 'binary-witness',
      place: `content/${witnessPath}`,
      found: expect.stringContaining('UTF-8'),
      expected: 'plain text in UTF-8',
      hint: 'convert the file to UTF-8 text; a PDF or a word processor file cannot be read',
    },
  },
  {
    name: 'a witness with a letter changed by hand',
    spoil: (name) =>
      spoilt(
        name,
        (witness) => Buffer.from(witness.toString('utf8').replace('Stalin', 'Lenin')),
        undefined,
        false,
      ),
    expected: {
      rule: 'wrong-checksum',
      place: `content/${witnessPath}`,
      found: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/),
      expected: 'e01611128e16a6d20e9fbe4c8bf22dc9dde269fe1bb60333bf78e454fa25147c',
      hint: 'the witness is never edited: restore the file; if it is another transcription, write its checksum into work.yaml: witness.sha256',
    },
  },
  {
    name: 'a section that is not on its page',
    spoil: (name) =>
      spoilt(
        name,
        (witness) => witness,
        (yaml) =>
          yaml.replace(
            'text: Is Stalin a Dictator?, opens: "14"',
            'text: Is Stalin a Dictator?, opens: "15"',
          ),
      ),
    expected: {
      rule: 'chapter-not-found',
      place: `content/${recordPath}: chapters.dictatorship-or-democracy`,
      found: 'no line like "Is Stalin a Dictator?" on the page that begins at witness line 558',
      expected: 'the heading as the outline gives it',
      hint: 'correct `opens`, or say `inWitness: false` if the OCR lost the line',
    },
  },
  {
    name: 'a chapter that opens on a page that the book does not have',
    spoil: (name) =>
      spoilt(
        name,
        (witness) => witness,
        (yaml) => yaml.replace('opens: "3"', 'opens: "33"'),
      ),
    expected: {
      rule: 'chapter-not-found',
      place: `content/${recordPath}: chapters.dictatorship-or-democracy.opens`,
      found: 'p. 33',
      expected: 'a printed page from 2 to 32',
      hint: 'correct `opens` to the page on which the chapter begins',
    },
  },
  {
    name: 'a map that does not close, because a scan was cut out',
    spoil: (name) => spoilt(name, (witness) => withoutScan(witness, 9)),
    expected: {
      rule: 'map-not-closed',
      place: expect.stringContaining(`content/sources/${WORK}/`),
      found: expect.stringMatching(/./),
      expected: expect.stringMatching(/./),
      hint: expect.stringContaining('pages.missing'),
    },
  },
];

describe.each(cases)('$name', ({ name, spoil, expected }) => {
  let root: string;
  beforeAll(() => {
    root = spoil(name.replaceAll(/\W+/g, '-'));
  });

  test('is refused with its place, what was found, what was expected, and what to do', () => {
    let refusal: unknown;
    try {
      buildEdition({ content: root });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(UnusableInput);
    expect((refusal as UnusableInput).findings).toContainEqual({ severity: 'error', ...expected });
  });

  test(
    'ends the command with exit code 1 and its message, and leaves every file of the last edition as it was',
    async () => {
      const before = bytesOf(root);
      const { code, output } = await runEdition(root);
      expect(code).toBe(1);
      expect(output).toContain(`  ${expected.rule}\n  found: `);
      expect(output).not.toContain('    at ');
      expect(bytesOf(root)).toEqual(before);
    },
    PROGRAM_LIMIT_MS,
  );
});

test(
  'the good edition is found unchanged by the check and by a second build',
  async () => {
    const before = bytesOf(good);
    expect(
      [...before.keys()].filter((path) => path.endsWith('.md') && path.includes('chapters')),
    ).toHaveLength(2);
    expect((await runEdition(good)).output).toContain('edition unchanged');
    const check = await runProgram(['node', join(projectRoot, 'scripts/check.ts'), '--content', good]);
    expect([check.code, check.output.trim()]).toEqual([
      0,
      expect.stringMatching(/^\d+ files as their sources give them$/),
    ]);
    expect(bytesOf(good)).toEqual(before);
  },
  PROGRAM_LIMIT_MS,
);

test(
  'the check tells a chapter that was edited by hand',
  async () => {
    const root = join(folder, 'edited');
    cpSync(good, root, { recursive: true });
    const chapter = join(root, 'chapters', WORK, '01-foreword.md');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('Sidney', 'Sydney'));
    const { code, output } = await runProgram([
      'node',
      join(projectRoot, 'scripts/check.ts'),
      '--content',
      root,
    ]);
    expect(code).toBe(1);
    expect(output).toContain(
      `content/chapters/${WORK}/01-foreword.md  stale-edition\n  found: a file that is not what its sources give\n  hint: npm run edition`,
    );
  },
  PROGRAM_LIMIT_MS,
);
