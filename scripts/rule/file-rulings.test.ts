import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ruling } from '../../src/model/ruling.ts';
import { parseRulings } from '../edition/parse-rulings.ts';
import { fileRulings, takeOutRulings } from './file-rulings.ts';

const FILE = 'sources/sample-1950/rulings/01-one.yaml';
const NEXT = 'sources/sample-1950/rulings/02-two.yaml';

const keep = (at: string, reading = 'x', kind: 'keep' | 'emphasis' = 'keep'): Ruling => ({
  kind,
  at,
  reading,
  certainty: 'certain',
  readers: ['a', 'b'],
  why: 'The list runs on.',
});

/** The second chapter begins in line 500, the book ends in line 999. */
const pathOf = ({ at }: Ruling) => {
  const line = Number.parseInt(at, 10);
  return line < 500 ? FILE : line < 1000 ? NEXT : undefined;
};

const file = (files: ReadonlyMap<string, string>, ...rulings: Ruling[]) =>
  fileRulings(files, rulings, pathOf);
const filedIn = (files: ReadonlyMap<string, string>) =>
  parseRulings(files).map(({ filed: _filed, ...one }) => one);

const OLD = `# head
rulings:
  - kind: keep
    at: "5:1"
    reading: a
    certainty: certain
    readers: [editor]
    why: b
  # of the next
  - kind: keep
    at: "9:1"
    reading: c
    certainty: probable
    readers: [editor]
    why: d
`;

describe('rulings', () => {
  test('stand in the order of the book; what is there keeps its comments and every other character', () => {
    const { files } = file(new Map([[FILE, OLD]]), keep('12:1'), keep('7:1'));
    const text = files.get(FILE) ?? '';
    const places = ['"5:1"', '"7:1"', '# of the next', '"9:1"', '"12:1"'].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const entry = (at: string) =>
      `  - kind: keep\n    at: "${at}"\n    reading: x\n    certainty: certain\n    readers: [a, b]\n    why: The list runs on.\n`;
    expect(text.replace(entry('7:1'), '').replace(entry('12:1'), '')).toBe(OLD);
  });

  test('go into the files of their chapters, which are made where there are none; no other file is touched', () => {
    const { files } = file(new Map([[FILE, OLD]]), keep('600:1'));
    expect([...files.keys()]).toEqual([NEXT]);
    expect(filedIn(files)).toEqual([keep('600:1')]);
    expect(filedIn(file(new Map([[FILE, '# head\nrulings: []\n']]), keep('7:1')).files)).toEqual([
      keep('7:1'),
    ]);
  });

  test('replace nothing: one of the same kind and place as another, or of no chapter, is refused', () => {
    const { files, refused } = file(
      new Map([[FILE, OLD]]),
      keep('9:1', 'other'),
      keep('9:1', 'c', 'emphasis'),
      keep('20:1', 'one'),
      keep('20:1', 'two'),
      keep('2000:1'),
    );
    expect(refused.map(({ ruling, finding }) => [ruling.at, finding.place, finding.found])).toEqual([
      [
        '20:1',
        'the rulings to be filed',
        expect.stringContaining('keep "one" at 20:1: another for its place, - kind'),
      ],
      [
        '20:1',
        'the rulings to be filed',
        expect.stringContaining('keep "two" at 20:1: another for its place, - kind'),
      ],
      ['2000:1', 'the rulings to be filed', 'keep "x" at 2000:1: no chapter at its place'],
      ['9:1', `content/${FILE}: rulings.1`, 'keep "other" at 9:1: another for its place'],
    ]);
    expect(parseRulings(files).map(({ kind, at }) => [kind, at])).toEqual([
      ['keep', '5:1'],
      ['emphasis', '9:1'],
      ['keep', '9:1'],
    ]);
  });

  test('that are taken out go with the comments above them; all other characters stay', () => {
    const out = (...kinds: [string, string][]) =>
      takeOutRulings(
        new Map([[FILE, OLD]]),
        kinds.map(([at, reading]) => ({ kind: 'keep', at, reading })),
      ).get(FILE);
    const second = OLD.slice(OLD.indexOf('  # of the next'));
    expect(out(['9:1', 'c'])).toBe(OLD.replace(second, ''));
    expect(out(['5:1', 'a'])).toBe(`# head\nrulings:\n${second}`);
    expect(out(['5:1', 'a'], ['9:1', 'c'])).toBe('# head\nrulings: []\n');
    expect(out(['9:1', 'another'])).toBeUndefined();
  });

  test('that are the same are written once', () => {
    const { files, refused } = file(new Map(), keep('3:1'), keep('3:1'));
    expect([filedIn(files), refused]).toEqual([[keep('3:1')], []]);
  });

  test('are not written into a file that has no list of them', () => {
    expect(() => file(new Map([[FILE, '# head\nrulings: none\n']]), keep('7:1'))).toThrow(
      'no-list-of-rulings',
    );
  });

  test('in whatever order and in how many parts they come, the files are the same and give them back', () => {
    const word = fc.stringMatching(/^[!-{}~]{1,12}$/);
    const one = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('keep', 'emphasis'), word);
    const set = fc.uniqueArray(one, { selector: ([line, kind]) => `${line} ${kind}`, maxLength: 25 });
    const shuffled = set.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length }),
        fc.nat({ max: given.length }),
      ),
    );
    const made = (given: readonly (readonly [number, string, string])[]) =>
      given.map(([line, kind, reading]) => keep(`${line}:1`, reading, kind === 'keep' ? 'keep' : 'emphasis'));
    fc.assert(
      fc.property(shuffled, ([given, other, cut]) => {
        const sorted = given.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
        const { files, refused } = file(new Map(), ...made(given));
        expect(refused).toEqual([]);
        const inOrder = new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        expect(filedIn(inOrder)).toEqual(made(sorted));
        const first = file(new Map(), ...made(other.slice(0, cut))).files;
        const rest = file(first, ...made(other.slice(cut))).files;
        const inParts = new Map([...first, ...rest].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        expect([...inParts]).toEqual([...inOrder]);
      }),
    );
  });
});

describe('the files of rulings', () => {
  test('are read with the place of each ruling, and every fault of every file is named at once', () => {
    expect(parseRulings(new Map([[FILE, OLD]])).map(({ filed }) => filed)).toEqual([
      { stem: '01-one', index: 0 },
      { stem: '01-one', index: 1 },
    ]);
    const faulty = OLD.replace('certainty: probable', 'certainty: sure');
    const files = new Map([
      [FILE, faulty],
      [NEXT, 'rulings:\n  - kind: keep\n at: "5:1"\n'],
    ]);
    expect(() => parseRulings(files)).toThrow(
      /01-one\.yaml: rulings\.1\.certainty[\s\S]*02-two\.yaml: no YAML: .* at line \d/,
    );
  });
});
