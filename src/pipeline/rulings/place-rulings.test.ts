import { expect, test } from 'vitest';
import { type ExcerptPage, restoreExcerpt, type SampleRuling } from './sample-excerpt.ts';

const PREFACE: ExcerptPage = {
  folio: 'viii',
  from: 184,
  lines: [
    ['body', 'volume. '],
    ['blank', ''],
    ['body', 'A full index will appear with the bibliography at the end of the '],
    ['body', 'third volume. '],
    ['blank', ''],
    ['body', 'E. H. CARR '],
    ['body', 'April ZO, 1950 '],
  ],
};

/** Page 273 with its head, folio and notes, shortened. */
const WITH_FURNITURE: ExcerptPage = {
  folio: '273',
  from: 1,
  lines: [
    ['head', 'POLICY, DOCTRINE, MACHINERY 273'],
    ['body', 'the programme of the party.! In this way '],
    ['blank', ''],
    ['notes', 'I Lenin, Sochineniya, xx, 41. '],
  ],
};

const why = 'because';

/** What the build ends with. */
function refusal(page: ExcerptPage, ...rulings: SampleRuling[]): string {
  try {
    restoreExcerpt([page], rulings);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
}

test('a reading that does not stand at its place is refused with the nearest place where it does, ready to paste', () => {
  expect(refusal(PREFACE, { kind: 'reading', at: '190:8', reading: 'ZO', printed: '20', why })).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-reading-not-found',
      '  found: "O," at 190:8',
      '  expected: "ZO", the words of the witness letter for letter',
      '  hint: at: "190:7"',
    ].join('\n'),
  );
});

test('a reading taken from the edition instead of the witness is refused: it stands nowhere', () => {
  expect(refusal(PREFACE, { kind: 'reading', at: '190:7', reading: '20', printed: '20', why })).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-reading-not-found',
      '  found: "ZO" at 190:7',
      '  expected: "20", the words of the witness letter for letter',
      '  hint: the reading stands nowhere in the witness: copy it from there',
    ].join('\n'),
  );
});

test('a reading with a hyphen or a bracket that does not stand at its place is refused like any other', () => {
  for (const reading of ['third-volume', 'author-|ities', 'volume [i]']) {
    expect(refusal(PREFACE, { kind: 'keep', at: '186:3', reading, why })).toContain(
      'stands nowhere in the witness',
    );
  }
});

test('a locus that the witness has not, and the end of a line, are named as such', () => {
  expect(refusal(PREFACE, { kind: 'keep', at: '999:1', reading: 'index', why })).toContain(
    'found: no place 999:1 in the witness',
  );
  const atEnd = refusal(PREFACE, { kind: 'keep', at: '184:9', reading: 'index', why });
  expect(atEnd).toContain('found: the end of a line at 184:9');
  expect(atEnd).toContain('hint: at: "186:8"');
});

test('every ruling that cannot be placed is named at once', () => {
  const message = refusal(
    PREFACE,
    { kind: 'keep', at: '190:1', reading: 'May', why },
    { kind: 'keep', at: '190:1', reading: 'April', why },
    { kind: 'keep', at: '189:1', reading: 'E. M.', why },
  );
  expect(message.match(/rulings\.\d/g)).toEqual(['rulings.0', 'rulings.2']);
});

test('rulings without a place, at odds and not followed are named at once, and nothing else for their sake', () => {
  const message = refusal(
    PREFACE,
    { kind: 'keep', at: '190:1', reading: 'May', why },
    { kind: 'keep', at: '190:1', reading: 'April', why },
    { kind: 'keep', at: '190:1', reading: 'April ZO', why },
    { kind: 'kind', as: 'item', at: '190:1', reading: 'April', why },
  );
  expect([...message.matchAll(/: (rulings\.\d {2}\S+)/g)].map(([, said]) => said)).toEqual([
    'rulings.0  ruling-reading-not-found',
    'rulings.2  overlapping-rulings',
    'rulings.3  ruling-not-followed',
  ]);
});

test('a ruling in the file of another chapter is refused with the name of the right one', () => {
  const filed = { stem: '02-next', index: 4 };
  expect(refusal(PREFACE, { kind: 'keep', at: '190:1', reading: 'April', why, filed })).toBe(
    [
      'content/sources/sample-1950/rulings/02-next.yaml: rulings.4  ruling-in-wrong-file',
      '  found: "April" at 190:1, words of another chapter',
      '  expected: the ruling in content/sources/sample-1950/rulings/01-excerpt.yaml',
      '  hint: move the entry there',
    ].join('\n'),
  );
});

test('a ruling on a running head is refused', () => {
  expect(
    refusal(WITH_FURNITURE, { kind: 'reading', at: '1:9', reading: 'DOCTRINE', printed: 'Doctrine', why }),
  ).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-outside-text',
      '  found: "DOCTRINE" at 1:9 is a running head',
      '  expected: words of a passage or note of the edition',
      '  hint: move the ruling to the words it concerns, or remove it',
    ].join('\n'),
  );
});

test('a ruling on the sign before a note is refused, and so is the kind of a note', () => {
  expect(refusal(WITH_FURNITURE, { kind: 'reading', at: '4:1', reading: 'I', printed: '1', why })).toContain(
    'found: "I" at 4:1 is the sign that opens note 1 of p. 273',
  );
  expect(refusal(WITH_FURNITURE, { kind: 'kind', as: 'item', at: '4:3', reading: 'Lenin', why })).toContain(
    'expected: words of a passage: a note has no kinds',
  );
});

test('a reference to a note that the page has not is refused with those it has', () => {
  expect(
    refusal(WITH_FURNITURE, {
      kind: 'note-reference',
      at: '2:22',
      reading: 'party.!',
      printed: 'party.[^2]',
      why,
    }),
  ).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-note-not-found',
      '  found: [^2], a note that p. 273 has not',
      '  expected: a note of that page: [^1]',
      '  hint: the sign in the brackets is the one printed before the note',
    ].join('\n'),
  );
});

test('two rulings on the same words are refused', () => {
  expect(
    refusal(
      PREFACE,
      { kind: 'reading', at: '190:1', reading: 'April ZO', printed: 'April 20', why },
      { kind: 'keep', at: '190:7', reading: 'ZO, 1950', why },
    ),
  ).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.1  overlapping-rulings',
      '  found: keep "ZO, 1950" at 190:7 overlaps rulings.0, reading "April ZO" at 190:1',
      '  expected: one ruling for a place; emphasis, language, editor-note and doubt may hold other rulings whole',
      '  hint: make one ruling of the two, or end the first before the second begins',
    ].join('\n'),
  );
});

test('ranges that cross are refused, and one that ends within ruled words', () => {
  const emphasis: SampleRuling = { kind: 'emphasis', at: '186:3', reading: 'full index', why };
  expect(
    refusal(PREFACE, emphasis, { kind: 'language', lang: 'la', at: '186:8', reading: 'index will', why }),
  ).toContain('overlapping-rulings');
  expect(
    refusal(PREFACE, emphasis, {
      kind: 'reading',
      at: '186:8',
      reading: 'index will',
      printed: 'indexes',
      why,
    }),
  ).toContain('overlapping-rulings');
});

test('the kind of a passage where none begins is refused with the ruling that would begin one', () => {
  expect(refusal(PREFACE, { kind: 'kind', as: 'item', at: '190:1', reading: 'April', why })).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-not-followed',
      '  found: no passage begins at 190:1',
      '  expected: "April" as the head of a passage',
      '  hint: - {"kind":"paragraph","do":"split","at":"190:1","reading":"April","certainty":"certain","readers":["editor"],"why":"because"}',
    ].join('\n'),
  );
});

test('the speaker of what is no quotation is refused, and so is the speaker of a note', () => {
  expect(refusal(PREFACE, { kind: 'speaker', name: 'Carr', at: '184:1', reading: 'volume.', why })).toBe(
    [
      'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0  ruling-not-followed',
      '  found: a passage of kind paragraph begins at 184:1',
      '  expected: "volume." as the head of a block quotation',
      '  hint: where it is one: - {"kind":"kind","as":"quotation","at":"184:1","reading":"volume.","certainty":"certain","readers":["editor"],"why":"because"}',
    ].join('\n'),
  );
  expect(refusal(PREFACE, { kind: 'speaker', name: 'Carr', at: '186:1', reading: 'A full', why })).toContain(
    'found: no passage begins at 186:1',
  );
  expect(
    refusal(WITH_FURNITURE, { kind: 'speaker', name: 'Lenin', at: '4:3', reading: 'Lenin', why }),
  ).toContain('expected: the head of a block quotation: a note has none');
});

test('what nothing stands before cannot be joined to it', () => {
  expect(refusal(PREFACE, { kind: 'paragraph', do: 'join', at: '184:1', reading: 'volume.', why })).toContain(
    'found: nothing stands before "volume." at 184:1 that it could go on from',
  );
});

test('a reading that runs from one passage into the next is refused', () => {
  expect(refusal(PREFACE, { kind: 'keep', at: '187:7', reading: 'volume.|E. H.', why })).toContain(
    'found: "volume.|E. H." at 187:7 runs from one passage into the next',
  );
});

test('the signature of the Preface is two passages by a ruling (carr-1950:189-190)', () => {
  const { passages, unreplayed, findings } = restoreExcerpt(
    [PREFACE],
    [{ kind: 'paragraph', do: 'split', at: '190:1', reading: 'April', why }],
  );
  expect(passages.slice(-2).map(({ text }) => text)).toEqual(['E. H. CARR', 'April 20, 1950']);
  expect([unreplayed, findings]).toEqual([[], []]);
});
