import fc from 'fast-check';
import type { Chapter } from '../model/chapter.ts';
import { toRoman } from '../model/folio.ts';
import { type Note, type Passage, type PassageKind, PLAIN, type TextRange } from '../model/passage.ts';
import type { Annotated } from './check-inline.ts';

/** Chapters that no book has but the model allows, for property tests: the nastiest texts, ranges and places. */

const NASTY = [
  ...'[]{}:*_#&<>\\|~()!^`"\'=+-.,;/@$%?—“”‘’…§†',
  '**',
  '__',
  '--',
  ':page[1]',
  ':x',
  '::x',
  ':::x',
  '[^61-2]',
  '[^1]:',
  '](x)',
  '![a](b)',
  '&amp;',
  '&#x20;',
  '<b>',
  '</p>',
  '<!--',
  '1917.',
  '4)',
  '1.',
  '- ',
  '> ',
  '# ',
  '``` ',
  '---',
  '===',
  '\\[',
  '\\',
  'www.x.y',
  'https://x.y/z_a',
  'a@b.c',
  '{a=b}',
  '{#i .c}',
  '| - |',
  '~~s~~',
  'l’État',
  'Совет',
  'Ĭ',
  'é',
  '🚩',
  'snake_case_word',
];

/** A line of text as the model promises it: NFC, single spaces, trimmed. */
const textLine = (minimum: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY),
        fc.constantFrom('a', 'Z', 'word', '1917', 'из', ' ', ' ', ' '),
        fc.string({ maxLength: 3, unit: 'grapheme' }),
      ),
      { maxLength: 14 },
    )
    .map((parts) =>
      parts
        .join('')
        .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .normalize('NFC')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((text) => text.length >= minimum && !/ {2}|^\s|\s$/.test(text));

/** Ranges of a stretch that nest or keep apart: drawn freely, those that cross an earlier one left out. */
function rangesWithin(stretches: readonly TextRange[]): fc.Arbitrary<(TextRange & { kind: number })[]> {
  const usable = stretches.filter(({ start, end }) => end > start);
  if (usable.length === 0) return fc.constant([]);
  const drawn = fc
    .record(
      { stretch: fc.constantFrom(...usable), a: fc.nat(), b: fc.nat(), kind: fc.nat({ max: 5 }) },
      { noNullPrototype: true },
    )
    .map(({ stretch: { start, end }, a, b, kind }) => {
      const first = start + (a % (end - start));
      const last = first + 1 + (b % (end - first));
      return { start: first, end: last, kind };
    });
  return fc.array(drawn, { maxLength: 7 }).map((ranges) => {
    const kept: (TextRange & { kind: number })[] = [];
    for (const range of ranges) {
      const crosses = kept.some(
        (other) =>
          (range.start < other.start && other.start < range.end && range.end < other.end) ||
          (other.start < range.start && range.start < other.end && other.end < range.end) ||
          (range.kind === other.kind && range.start === other.start && range.end === other.end) ||
          (range.kind === 0 && other.kind === 0 && range.start < other.end && other.start < range.end),
      );
      if (!crosses) kept.push(range);
    }
    return kept.sort((x, y) => x.start - y.start || y.end - x.end);
  });
}

const folio = fc.oneof(
  fc.integer({ min: 1, max: 420 }).map(String),
  fc.integer({ min: 1, max: 20 }).map(toRoman),
);
const slug = fc.constantFrom('preface', 'from-february-to-october', 'note-a', 'x1');
const sign = fc.oneof(fc.constantFrom('1', '2', '*', '†', '**', '[', ']', 'a'), textLine(1));

function annotations(text: string): fc.Arbitrary<Omit<Annotated, 'noteRefs'>> {
  let start = 0;
  const stretches = text.split('\n').map((line) => {
    const stretch = { start, end: start + line.length };
    start = stretch.end + 1;
    return stretch;
  });
  const pageBreak = fc
    .record({ at: fc.nat(), folio, cut: fc.option(fc.nat(), { nil: undefined }) }, { noNullPrototype: true })
    .map(({ at, folio: page, cut }) => {
      const offset = at % (text.length + 1);
      if (cut === undefined || offset === 0) return { offset, folio: page };
      return { offset, folio: page, split: cut % offset };
    });
  return fc
    .record(
      {
        ranges: rangesWithin(stretches),
        pageBreaks: fc.array(pageBreak, { maxLength: 3 }),
        slug,
        target: fc.constantFrom('page-240', 'n401-3', 'h233-1', 'pv-1'),
        lang: fc.constantFrom('fr', 'ru-Latn', 'de'),
        alternatives: fc.array(fc.oneof(textLine(0), sign), { maxLength: 3 }),
        said: fc.oneof(textLine(1), sign),
        ruled: fc.integer({ min: 0, max: 1 }),
      },
      { noNullPrototype: true },
    )
    .map(({ ranges, pageBreaks, slug: chapter, target, lang, alternatives, said, ruled }) => {
      const of = (kind: number) =>
        ranges
          .filter((range) => range.kind === kind)
          .map((range) => ({ start: range.start, end: range.end }));
      return {
        text,
        pageBreaks: pageBreaks.sort((a, b) => a.offset - b.offset),
        links: of(0).map((range) => ({ ...range, chapter, target })),
        emphasis: of(1).map((range, index) =>
          (index + ruled) % 2 === 0 ? range : { ...range, ruled: true as const },
        ),
        foreign: of(2).map((range) => ({ ...range, lang })),
        doubts: of(3).map((range) => ({ ...range, alternatives })),
        supplied: of(4),
        editorNotes: of(5).map((range) => ({ ...range, text: said })),
      };
    });
}

function passageArbitrary(id: number, notes: readonly Note[]): fc.Arbitrary<Passage> {
  const kinds: readonly PassageKind[] = ['heading', 'paragraph', 'quotation', 'item', 'item', 'lacuna'];
  const mark = fc.oneof(
    sign.map((printed) => ({ mark: printed })),
    ...(notes.length > 0
      ? [
          fc.constantFrom(...notes).map((note) => ({ mark: note.label, note: note.id })),
          fc
            .tuple(sign, fc.constantFrom(...notes))
            .map(([printed, note]) => ({ mark: printed, note: note.id })),
        ]
      : []),
  );
  return fc
    .record(
      {
        kind: fc.constantFrom(...kinds),
        inline: textLine(0).chain(annotations),
        refs: fc.array(fc.tuple(fc.nat(), mark), { maxLength: 3 }),
        level: fc.constantFrom<1 | 2>(1, 2),
        flags: fc.subarray(['continues', 'brokenOff', 'isSupplied'] as const),
        speaker: fc.option(textLine(1), { nil: undefined }),
      },
      { noNullPrototype: true },
    )
    .map(({ kind, inline, refs, level, flags, speaker }): Passage => {
      if (kind === 'lacuna') return { id: `page-${id}`, kind, text: '', noteRefs: [], ...PLAIN };
      return {
        id: `${kind === 'heading' ? 'h' : 'p'}${id}-1`,
        kind,
        ...inline,
        noteRefs: refs
          .map(([at, ref]) => ({ offset: at % (inline.text.length + 1), ...ref }))
          .sort((a, b) => a.offset - b.offset),
        ...(kind === 'heading' ? { level } : {}),
        ...(kind === 'quotation' && speaker !== undefined ? { speaker } : {}),
        ...Object.fromEntries(flags.map((flag) => [flag, true])),
      };
    });
}

function noteArbitrary(position: number): fc.Arbitrary<Note> {
  const text = fc.oneof(
    textLine(0),
    fc.array(textLine(1), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  );
  return fc
    .record(
      {
        page: folio,
        begins: fc.option(folio, { freq: 5, nil: undefined }),
        label: fc.oneof(fc.constant(String(position)), sign),
        inline: text.chain(annotations),
      },
      { noNullPrototype: true },
    )
    .map(({ page, begins, label, inline }) => ({
      id: `n${page}-${position}`,
      label,
      folio: begins ?? page,
      ...inline,
    }));
}

/** Any chapter that keeps the promises of the model. */
export const anyChapter: fc.Arbitrary<Chapter> = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 5 }))
  .chain(([noteCount, passageCount]) =>
    fc.tuple(...Array.from({ length: noteCount }, (_, index) => noteArbitrary(index + 1))).chain((notes) =>
      fc.record(
        {
          work: fc.constant('carr-1950'),
          slug,
          order: fc.integer({ min: 1, max: 120 }),
          kind: fc.constantFrom('preface', 'foreword', 'chapter', 'note', 'text'),
          title: textLine(1),
          shortTitle: textLine(1),
          pages: fc.record({ first: folio, last: folio }, { noNullPrototype: true }),
          passages: fc.tuple(
            ...Array.from({ length: passageCount }, (_, index) => passageArbitrary(index + 1, notes)),
          ),
          notes: fc.constant(notes),
          number: textLine(1),
          part: fc.record({ number: textLine(1), title: textLine(1) }, { noNullPrototype: true }),
          authors: fc.constant([{ given: 'E. H.', family: 'Carr' }, { literal: 'The Left Book Club' }]),
        },
        {
          requiredKeys: [
            'work',
            'slug',
            'order',
            'kind',
            'title',
            'shortTitle',
            'pages',
            'passages',
            'notes',
          ],
          noNullPrototype: true,
        },
      ),
    ),
  );
