import { expect, test } from 'vitest';
import type { Work } from '../model/work.ts';
import { NO_PROVENANCE, readProvenance } from './provenance.ts';
import { readMaking } from './read-making.ts';

const work = { id: 'smith-1920', chapters: [{ slug: 'a' }, { slug: 'b' }] } as unknown as Work;
const entry = { work, shown: true, rulings: [] };
const NOTHING = { records: [], variants: [], rulings: [], accepted: [], unruled: [] };

const record = (at: string) =>
  `{"at":"${at}","from":"Menshevlk","to":"Menshevik","cause":"misread-letters"}\n`;
const variant =
  '{"at":"6111:26","from":"a","reads":"a","otherAt":"6200:1","otherFrom":"b","otherReads":"b","choice":"base"}\n';

const accuracy = (unruled: string) => new Map([['accuracy/smith-1920.json', unruled]]);
const BROKEN = accuracy('{"work":"smith-1920","unruled":[{"page":"smith-029"}]}');

test('a work of which nothing is on record has an empty record of its making', () => {
  expect(readMaking(entry, readProvenance(work, new Map()), new Map())).toEqual(NOTHING);
});

test('changes are read chapter by chapter; variants, dropped lines and other works are none of them', () => {
  const files = new Map([
    ['provenance/smith-1920/variants.jsonl', variant],
    ['provenance/smith-1920/02-b.jsonl', record('900:1')],
    ['provenance/smith-1920/01-a.jsonl', record('100:1') + record('101:1')],
    ['provenance/smith-1920/dropped.jsonl', '{"at":"47:1","from":"v","reason":"folio"}\n'],
    ['provenance/jones-1930/01-a.jsonl', record('1:1')],
  ]);
  const { records, variants } = readMaking(entry, readProvenance(work, files), files);
  expect(records.map(({ at }) => at)).toEqual(['100:1', '101:1', '900:1']);
  expect(variants.map(({ at }) => at)).toEqual(['6111:26']);
});

test('a record that is none is refused, with its line and what to do', () => {
  const files = new Map([['provenance/smith-1920/01-a.jsonl', `${record('100:1')}{"at":"101:1"}\n`]]);
  expect(() => readProvenance(work, files)).toThrow(
    /content\/provenance\/smith-1920\/01-a\.jsonl:2: [\s\S]*npm run edition/,
  );
});

test('figures that are no counts are refused, with the file and what to do', () => {
  expect(() => readMaking(entry, NO_PROVENANCE, BROKEN)).toThrow(
    /content\/accuracy\/smith-1920\.json: unruled\.0[\s\S]*npm run edition/,
  );
});

test('of a work that is not shown nothing is read', () => {
  expect(readMaking({ ...entry, shown: false }, NO_PROVENANCE, BROKEN)).toEqual(NOTHING);
});
