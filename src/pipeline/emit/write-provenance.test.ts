import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import type { Draft } from '../passages/block.ts';
import { sampleChapter } from '../sample-work.ts';
import { readWitness } from '../witness/read-witness.ts';
import { divideToken, tokenizeLines } from '../witness/tokenize.ts';
import { formatRecords, readingRecords } from './write-provenance.ts';

/** After carr-1950:1386-1388 and 18091-18092; here from line 1. */
const witness = readWitness(
  [
    ' small party of organized and disciplined professional revolution',
    'aries. Feeling ran high ; and " soft " Iskra-ites I was the ',
    'THE BOLSHEVIK DOCTRINE OF SELF',
    'DETERMINATION ',
  ].join('\n'),
  'excerpt',
);
const tokens = tokenizeLines(witness.lines.slice(0, 2));
const heading = tokenizeLines(witness.lines.slice(2));

function recordsOf(...passages: Draft[]) {
  return readingRecords(
    {
      chapter: sampleChapter({ slug: 'chapter', opens: '29' }),
      passages: [...passages, { kind: 'lacuna', folio: '30' }],
      notes: [],
    },
    witness,
  );
}

test('one record for each word that was changed on evidence; what fixed rules do is not recorded', () => {
  const at = tokens.findIndex(({ received }) => received === 'revolution');
  const [head, tail] = tokens.slice(at, at + 2) as [Token, Token];
  const joined: Token = {
    ...head,
    form: 'revolutionaries.',
    spans: [...head.spans, ...tail.spans],
    changes: [{ cause: 'lost-hyphen', evidence: 'a word' }],
  };
  const quoted = tokens.map((token): Token => (token.received === '"' ? { ...token, form: '“' } : token));
  expect(recordsOf({ kind: 'paragraph', tokens: quoted.toSpliced(at, 2, joined) })).toEqual([
    {
      at: '1:56',
      from: 'revolution|aries.',
      to: 'revolutionaries.',
      cause: 'lost-hyphen',
      evidence: 'a word',
    },
  ]);
});

test('several rules that acted on a word are named in their order, each once', () => {
  const changes = [
    { cause: 'misread-letters', evidence: 'a word' },
    { cause: 'split-number' },
    { cause: 'misread-letters', evidence: 'twice' },
  ];
  const changed = tokens.map((token, k): Token => (k === 0 ? { ...token, form: 'Small', changes } : token));
  expect(recordsOf({ kind: 'paragraph', tokens: changed })).toEqual([
    {
      at: '1:2',
      from: 'small',
      to: 'Small',
      cause: 'misread-letters split-number',
      evidence: 'a word; twice',
    },
  ]);
});

test('a sign that was cut out is recorded as cut out', () => {
  const marked = tokens.map(
    (token): Token => (token.received === 'I' ? { ...token, form: '', role: 'note-mark', mark: '1' } : token),
  );
  expect(recordsOf({ kind: 'paragraph', tokens: marked })).toEqual([
    { at: '2:51', from: 'I', to: '', cause: 'note-mark', evidence: 'note 1' },
  ]);
});

test('a heading that the outline corrects is recorded with the lines it stands on', () => {
  expect(
    recordsOf({
      kind: 'heading',
      level: 1,
      text: 'THE BOLSHEVIK DOCTRINE OF SELF-DETERMINATION',
      tokens: heading,
    }),
  ).toEqual([
    {
      at: '3:1',
      from: 'THE BOLSHEVIK DOCTRINE OF SELF|DETERMINATION',
      to: 'THE BOLSHEVIK DOCTRINE OF SELF-DETERMINATION',
      cause: 'outline-heading',
      evidence: 'work.yaml',
    },
  ]);
});

test('a heading that was read as printed, or that the editors supplied, has no record', () => {
  expect(
    recordsOf(
      { kind: 'heading', level: 1, text: 'DETERMINATION', tokens: heading.slice(-1) },
      { kind: 'heading', level: 1, text: 'CHAPTER 9', tokens: [], isSupplied: true },
    ),
  ).toEqual([]);
});

test('the sign on a title is cut out of it: "OCTOBER I" (carr-1950:3169)', () => {
  const title = readWitness(' TO  O C T O BERI ', 'excerpt');
  const row = tokenizeLines(title.lines);
  const [name, sign] = divideToken(row.at(-1) as Token, 3);
  const marked: Token[] = [...row.slice(0, -1), name, { ...sign, form: '', role: 'note-mark', mark: '1' }];
  const records = readingRecords(
    {
      chapter: sampleChapter({ slug: 'c', opens: '70' }),
      passages: [{ kind: 'heading', level: 1, text: 'TO OCTOBER', tokens: marked }],
      notes: [],
    },
    title,
  );
  expect(records).toEqual([
    { at: '1:2', from: 'TO  O C T O BER', to: 'TO OCTOBER', cause: 'outline-heading', evidence: 'work.yaml' },
    { at: '1:17', from: 'I', to: '', cause: 'note-mark', evidence: 'note 1' },
  ]);
});

test('a file of records has one JSON value a line', () => {
  const record = { at: '1:2', from: 'Socml', to: 'Social', cause: 'misread-letters' };
  expect(formatRecords([record, record])).toBe(`${JSON.stringify(record)}\n`.repeat(2));
  expect(formatRecords([])).toBe('');
});
