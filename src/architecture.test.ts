/**
 * Who may import whom, and what must never be there: the two lists of ARCHITECTURE.md, read off the files
 * themselves. 1. imports between folders; 2. packages; 3. files and clocks; 4. names of works.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = dirname(import.meta.dirname);

/** An import, a re-export or an `import()` in a file. */
interface Import {
  readonly specifier: string;
  /** Path below the root that a relative import leads to; `undefined` for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

interface SourceFile {
  /** Path below the root, with slashes: `src/model/folio.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** The code without comments: names, literals, markup. */
  readonly code: string;
  /** The words in its literals and markup. */
  readonly literals: string;
}

/**
 * What a folder of `src/` may import: other folders (`'types'`: their types only), and packages by the head of
 * their name. Its own files it may always import. Pipeline and scripts stand in no list but their own.
 */
const ALLOWED: Readonly<
  Record<string, { folders: Readonly<Record<string, 'all' | 'types'>>; packages: readonly string[] }>
> = {
  model: { folders: {}, packages: [] },
  schemas: { folders: { model: 'all' }, packages: ['zod'] },
  markdown: {
    folders: { model: 'all', schemas: 'all' },
    packages: ['mdast', 'micromark', 'hast', 'unist', 'yaml'],
  },
  search: { folders: { model: 'all' }, packages: [] },
  cite: { folders: { model: 'all', edition: 'all', search: 'all' }, packages: [] },
  score: { folders: { model: 'all' }, packages: [] },
  lint: { folders: { model: 'all', schemas: 'all', markdown: 'all' }, packages: [] },
  readings: { folders: { model: 'all' }, packages: [] },
  pipeline: { folders: { model: 'all', schemas: 'types' }, packages: [] },
  edition: {
    folders: { model: 'all', schemas: 'all', markdown: 'all', score: 'all', search: 'all', cite: 'types' },
    packages: ['yaml'],
  },
  client: { folders: { model: 'all', edition: 'types', search: 'all', cite: 'all' }, packages: [] },
  components: {
    folders: { model: 'all', edition: 'all', markdown: 'all', search: 'all', cite: 'all', client: 'all' },
    packages: ['hast', 'mdast'],
  },
  layouts: {
    folders: { model: 'all', edition: 'all', components: 'all', client: 'all', styles: 'all', assets: 'all' },
    packages: [],
  },
  pages: {
    folders: {
      model: 'all',
      schemas: 'all',
      markdown: 'all',
      score: 'all',
      search: 'all',
      edition: 'all',
      client: 'all',
      components: 'all',
      layouts: 'all',
      styles: 'all',
    },
    packages: ['astro'],
  },
};

/** The one folder of the pipeline that writes chapters, and so knows the dialect. */
const WRITES_CHAPTERS = 'src/pipeline/emit/';

/** Folders that hold tests and what drives them, no part of the site or the pipeline. */
const TEST_FOLDERS = ['src/journeys/', 'src/site-checks/'];

const files = [...sourceFiles('src'), ...sourceFiles('scripts')];
const tested = files.filter(({ path }) => path.startsWith('src/') && !isTest(path));

/** Samples for tests: files that tests import and nothing else does. */
const samples = new Set<string>();
for (let before = -1; before !== samples.size; ) {
  before = samples.size;
  for (const { path } of tested) {
    const importers = files.filter((file) => file.imports.some(({ target }) => target === path));
    if (importers.length > 0 && importers.every((file) => isTest(file.path) || samples.has(file.path)))
      samples.add(path);
  }
}
const code = tested.filter(({ path }) => !samples.has(path));

function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || TEST_FOLDERS.some((folder) => path.startsWith(folder));
}

/** `model` for `src/model/folio.ts`. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

test('every import in src goes the way that ARCHITECTURE.md allows', () => {
  const forbidden = code.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.target && !mayImport(path, one))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

function mayImport(path: string, { target = '', typeOnly }: Import): boolean {
  const [from, to] = [folderOf(path), folderOf(target)];
  if (!target.startsWith('src/')) return false;
  if (from === to) return true;
  if (path.startsWith(WRITES_CHAPTERS) && to === 'markdown') return true;
  const allowance = ALLOWED[from]?.folders[to];
  return allowance === 'all' || (allowance === 'types' && typeOnly);
}

test('every folder of src has its line among the allowed imports, or holds no code', () => {
  expect([...new Set(code.map(({ path }) => folderOf(path)))].filter((folder) => !ALLOWED[folder])).toEqual(
    [],
  );
});

test('packages are used where they belong: zod in the schemas, Markdown tools in the dialect, none in the stages', () => {
  const forbidden = code.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ specifier, target }) =>
          !target && !(ALLOWED[folderOf(path)]?.packages ?? []).some((head) => specifier.startsWith(head)),
      )
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

test('the site knows only content: nothing it is made of leads to the pipeline, not even through others', () => {
  const entries = code.filter(({ path }) =>
    /^src\/(pages|layouts|components|client|edition|markdown)\//.test(path),
  );
  const reached = new Set(entries.map(({ path }) => path));
  for (const path of reached) {
    for (const { target } of files.find((file) => file.path === path)?.imports ?? [])
      if (target) reached.add(target);
  }
  expect([...reached].filter((path) => /^(src\/pipeline|scripts)\//.test(path))).toEqual([]);
});

test('what the browser is sent is made of small files', () => {
  const large = code.filter((file) => file.path.startsWith('src/client/') && file.code.length > 10_000);
  expect(large.map(({ path }) => path)).toEqual([]);
});

test('nothing imports a script but scripts', () => {
  const forbidden = files
    .filter(({ path }) => !path.startsWith('scripts/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target?.startsWith('scripts/'))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
  expect(forbidden).toEqual([]);
});

test('tests beside the code import no other test', () => {
  const forbidden = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target?.endsWith('.test.ts'))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

test('only scripts and tests read files, start programs or ask the system', () => {
  const forbidden = [...code, ...tested].flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('node:'))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

test('no stage looks at a clock or throws dice: the same input gives the same bytes', () => {
  const pure = code.filter(({ path }) => /^src\/(model|schemas|pipeline|markdown|score|lint)\//.test(path));
  const impure = /\b(Math\.random|Date\.now|new Date\b|performance\.|crypto\.|process\.|setTimeout|fetch\()/;
  expect(pure.filter((file) => impure.test(file.code)).map(({ path }) => path)).toEqual([]);
});

test('no code names a work: what is particular stands in content', () => {
  const names = namesOfWorks();
  const named = code.flatMap((file) =>
    names.filter((name) => contains(file.code, name)).map((name) => `${file.path}: ${name}`),
  );
  expect(named).toEqual([]);
});

test('no code counts the works', () => {
  const counted =
    /\b(two|both|2)\s+((british|printed)\s+)?(books?|works?|volumes?|witnesses|texts|authors)\b/i;
  expect(code.filter((file) => counted.test(file.literals)).map(({ path }) => path)).toEqual([]);
});

test('the files are read rightly: imports of every form lead somewhere, comments are no code', () => {
  const read = files.find(({ path }) => path === 'src/pages/404.astro');
  expect(read?.imports.map(({ specifier }) => specifier)).toContain('../client/nearest-address.ts');
  expect(files.find(({ path }) => path === 'scripts/score.ts')?.imports.at(-1)?.target).toBe(
    'scripts/edition-data.ts',
  );
  const paths = new Set(['src', 'scripts'].flatMap(namesBelow));
  const broken = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target && !paths.has(target))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(broken).toEqual([]);
  expect(files.find(({ path }) => path === 'src/model/finding.ts')?.code).not.toContain('a noun phrase');
});

test('a forbidden import would be seen', () => {
  const toPipeline = { specifier: '', target: 'src/pipeline/restore-work.ts', typeOnly: true };
  expect(mayImport('src/pages/index.astro', toPipeline)).toBe(false);
  expect(
    mayImport('src/pipeline/emit/edition-files.ts', {
      ...toPipeline,
      target: 'src/markdown/write-chapter.ts',
    }),
  ).toBe(true);
  expect(
    mayImport('src/pipeline/notes/read-notes.ts', { ...toPipeline, target: 'src/markdown/write-chapter.ts' }),
  ).toBe(false);
  expect(mayImport('src/client/search-page.ts', { ...toPipeline, target: 'src/edition/library.ts' })).toBe(
    true,
  );
  expect(
    mayImport('src/client/search-page.ts', {
      ...toPipeline,
      target: 'src/edition/library.ts',
      typeOnly: false,
    }),
  ).toBe(false);
  expect(contains('the Webbs write', 'Webb')).toBe(true);
  expect(contains('the web is', 'Webb')).toBe(false);
});

/** Ids, titles, authors and publishers of all works, from their records. */
function namesOfWorks(): string[] {
  const folder = join(root, 'content/sources');
  const names = readdirSync(folder).flatMap((id) => {
    const record = parse(readFileSync(join(folder, id, 'work.yaml'), 'utf8')) as {
      readonly title: string;
      readonly shortTitle: string;
      readonly publisher: string;
      readonly groundTruth: string;
      readonly authors: readonly { readonly family?: string; readonly literal?: string }[];
    };
    const authors = record.authors.map(({ family, literal }) => family ?? literal ?? '');
    return [id, record.title, record.shortTitle, record.publisher, record.groundTruth, ...authors];
  });
  return [...new Set(names)];
}

/** Whether a name stands in the code as a word; a possessive or plural of it too ("Webbs", "carrPages" not). */
function contains(text: string, name: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${literal}(s|’s|'s)?(?![\\p{L}\\d])`, 'iu').test(text);
}

/** Every path below a folder of the root, from the root and with slashes. */
function namesBelow(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`);
}

/** The TypeScript and Astro files below a folder of the root, with what they import; hidden files left out. */
function sourceFiles(folder: string): SourceFile[] {
  return namesBelow(folder)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !path.includes('/.'))
    .map(readSource)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const scripts = path.endsWith('.astro') ? scriptsOf(text) : [text];
  const imports: Import[] = [];
  const leaves: string[] = [];
  const literals: string[] = path.endsWith('.astro') ? [markupOf(text)] : [];
  for (const script of scripts) {
    const visit = (node: ts.Node): void => {
      const found = importIn(node);
      if (found) imports.push({ ...found, target: targetOf(path, found.specifier) });
      if (ts.isIdentifier(node)) leaves.push(node.text);
      if (
        ts.isLiteralExpression(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node)
      ) {
        literals.push(node.getText());
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true));
  }
  return { path, imports, code: [...leaves, ...literals].join(' '), literals: literals.join('\n') };
}

function importIn(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) };
  }
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? { specifier: argument.text, typeOnly: false } : undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}

/** The frontmatter and the client scripts of an Astro file. */
function scriptsOf(text: string): string[] {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
  const shipped = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [...(frontmatter === undefined ? [] : [frontmatter]), ...shipped];
}

/** The markup of an Astro file, comments left out. */
function markupOf(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '');
}
