import { expect, test } from 'vitest';
import { NO_STUDY, readStudy } from './read-study.ts';

const record = (at: string) =>
  `{"at":"${at}","from":"Menshevlk","to":"Menshevik","cause":"misread-letters"}\n`;

test('a work of which nothing is on record has an empty study', () => {
  expect(readStudy('smith-1920', new Map())).toEqual(NO_STUDY);
});

test('changes are read chapter by chapter; variants, dropped lines and other works are none of them', () => {
  const files = new Map([
    ['provenance/smith-1920/variants.jsonl', '{"at":"6111:26","choice":"base"}\n'],
    ['provenance/smith-1920/10-b.jsonl', record('900:1')],
    ['provenance/smith-1920/02-a.jsonl', record('100:1') + record('101:1')],
    ['provenance/smith-1920/dropped.jsonl', '{"at":"47:1","from":"v","reason":"folio"}\n'],
    ['provenance/jones-1930/01-a.jsonl', record('1:1')],
  ]);
  const { records, variants } = readStudy('smith-1920', files);
  expect(records.map(({ at }) => at)).toEqual(['100:1', '101:1', '900:1']);
  expect(variants.map(({ at }) => at)).toEqual(['6111:26']);
});

test('figures that are no counts are refused, with the file and what to do', () => {
  const files = new Map([
    ['accuracy/smith-1920.json', '{"work":"smith-1920","unruled":[{"page":"smith-029"}]}'],
  ]);
  expect(() => readStudy('smith-1920', files)).toThrow(
    /content\/accuracy\/smith-1920\.json: unruled\.0[\s\S]*npm run edition/,
  );
});
