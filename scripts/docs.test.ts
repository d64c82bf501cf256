/** What the documents at the root say is true: their commands run, their paths exist, their examples stand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scriptOf } from './bootstrap.mjs';
import { projectRoot } from './project-root.ts';
import { runProgram } from './run-program.ts';

const DECISIONS = 'src/decisions';
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/GLOSSARY.md',
  ...readdirSync(join(projectRoot, DECISIONS)).map((name) => `${DECISIONS}/${name}`),
];

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const exists = (path: string): boolean => existsSync(join(projectRoot, path));
const foldersIn = (path: string): string[] =>
  readdirSync(join(projectRoot, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}/`);

const verbs = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const works = readdirSync(join(projectRoot, 'content/sources'));

/** A command as a document names it. */
interface Call {
  readonly verb: string;
  /** `--public`, without values. */
  readonly flags: readonly string[];
}

/** The calls of our own commands in a text; what stands after `--` up to the end of the code is theirs. */
function callsIn(text: string): Call[] {
  return [...text.matchAll(/\bnpm (?:run ([a-z:-]+)|(start|test))([^`\n#;|&]*)/g)].map(
    ([, run, short, rest]) => ({
      verb: run ?? short ?? '',
      flags: (rest?.split(' -- ')[1] ?? '').match(/--[a-z-]+/g) ?? [],
    }),
  );
}

/** Code in a line of prose or a table; blocks of code are left out. */
function inlineCode(text: string): string[] {
  return [...text.replace(/^ *```.*?^ *```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
}

/** Paths from the project's root among the code of a document: what begins with a file or folder of the root. */
function pathsIn(text: string): string[] {
  const roots = new Set(readdirSync(projectRoot).filter((name) => !/^(?:dist|\.cache|\.astro)/.test(name)));
  return inlineCode(text).filter(
    (code) =>
      /^[\w.@[\]<>/-]+$/.test(code) && roots.has(code.split('/')[0] ?? '') && !code.includes('<verb>'),
  );
}

const calls = new Map<string, Set<string>>();
for (const { verb, flags } of DOCUMENTS.flatMap((path) => callsIn(read(path)))) {
  calls.set(verb, new Set([...(calls.get(verb) ?? []), ...flags]));
}

test.concurrent.each([...calls])(
  '`npm run %s` is a command, and its help knows every option that the documents name',
  { timeout: 60_000 },
  async (verb, flags) => {
    expect(verbs).toContain(verb);
    const { code, output } = await runProgram([
      'node',
      join(projectRoot, 'scripts', scriptOf(verb)),
      '--help',
    ]);
    expect(code, output).toBe(0);
    expect(output).toMatch(new RegExp(`npm (?:run )?${verb}\\b`));
    expect([...flags].filter((flag) => !output.includes(flag))).toEqual([]);
  },
);

test('every command of package.json is named in README.md or CONTRIBUTING.md', () => {
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((path) =>
    callsIn(read(path)).map(({ verb }) => verb),
  );
  expect(verbs.filter((verb) => !named.includes(verb))).toEqual([]);
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  // A superseded record tells of what was.
  const isSuperseded = /^Date: .* State: superseded/m.test(text);
  if (!isSuperseded) {
    test('the paths that it names exist, for every work where it says <work>', () => {
      const paths = pathsIn(text).flatMap((path) => works.map((work) => path.replaceAll('<work>', work)));
      expect([...new Set(paths)].filter((path) => !exists(path))).toEqual([]);
    });
  }

  test('its links lead to files', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !exists(join(dirname(document), target)))).toEqual([]);
  });
});

test('the code map of ARCHITECTURE.md names every folder of src/ and of src/pipeline/', () => {
  const [, map = ''] = read('ARCHITECTURE.md').split('## Code map');
  const named = inlineCode(map);
  const folders = [...foldersIn('src'), ...foldersIn('src/pipeline')];
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
});

test('decision records are numbered without a gap, and each has its five parts', () => {
  const records = readdirSync(join(projectRoot, DECISIONS)).sort();
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  const parts = [
    '## Question',
    '## Options',
    '## Choice',
    '## Consequences',
    '## What would change our mind',
  ];
  for (const name of records) {
    const record = read(`${DECISIONS}/${name}`);
    expect(record, name).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
    expect(
      parts.filter((part) => !record.includes(part)),
      name,
    ).toEqual([]);
  }
});

describe('the life of one page in ARCHITECTURE.md', () => {
  const life = /## The life of one page\n(.*?)\n## /s.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const pathEndingWith = (ending: string) => pathsIn(life).find((path) => path.endsWith(ending)) ?? '';
  const lines = read(pathEndingWith('witness.txt')).split('\n');
  const chapter = read(pathEndingWith('.md'));
  const rows = [...life.matchAll(/^\| (\d+) \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
    ([, line, received, reads]) => ({
      line: Number(line),
      received: received ?? '',
      reads: reads ?? '',
    }),
  );

  test('there is something to compare', () => expect(rows.length).toBeGreaterThan(5));

  test.each(rows)(
    'line $line of the witness has "$received", the chapter "$reads"',
    ({ line, received, reads }) => {
      expect(lines[line - 1]).toContain(received);
      expect(chapter).toContain(reads);
    },
  );

  test('the line of provenance that it shows is one of that chapter', () => {
    const shown = inlineCode(life).filter((code) => code.startsWith('{"at"'));
    const file = pathEndingWith('.md')
      .replace('content/chapters/', 'content/provenance/')
      .replace(/\.md$/, '.jsonl');
    const records = read(file).split('\n');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((record) => !records.includes(record))).toEqual([]);
  });
});

test('the ruling that CONTRIBUTING.md shows names what the witness has at its place', () => {
  const yaml = /^ *```yaml\n(.*?)^ *```$/ms.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const [ruling] = parse(yaml) as { at: string; reading: string }[];
  const [line = 0, column = 0] = ruling?.at.split(':').map(Number) ?? [];
  const holders = works.filter((work) =>
    read(`content/sources/${work}/witness.txt`)
      .split('\n')
      [line - 1]?.startsWith(ruling?.reading ?? '?', column - 1),
  );
  expect(holders).toHaveLength(1);
});

test.each(DOCUMENTS)('the lines of a witness that %s points to have words', (document) => {
  const loci = [...read(document).matchAll(/`([a-z]+-\d{4}):(\d+)`/g)];
  const wrong = loci.filter(
    ([, work = '', line]) =>
      !works.includes(work) ||
      !read(`content/sources/${work}/witness.txt`).split('\n')[Number(line) - 1]?.trim(),
  );
  expect(wrong.map(([locus]) => locus)).toEqual([]);
});
