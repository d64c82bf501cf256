import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlineChapter } from '../../model/work.ts';
import { sampleChapter } from '../sample-work.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { widthOf } from '../witness/measure-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import type { Block, Gap } from './block.ts';
import { buildPassages } from './build-passages.ts';
import { sampleType } from './sample-type.ts';

const MEASURE = 60;
const plain = sampleChapter({ slug: 'chapter', opens: '20' });

/** A block of body lines; `overleaf` if it opens a page. */
function block(lines: readonly string[], given: Partial<Block> = {}): Block {
  const own = excerptLines(1, lines);
  return {
    tokens: tokenizeLines(own),
    lines: own.map((line) => ({
      width: widthOf(line),
      share: widthOf(line) / MEASURE,
      firstWord: (line.text.trim().split(/\s+/)[0]?.length ?? 0) / MEASURE,
    })),
    opensPage: false,
    ...given,
  };
}

const overleaf = { opensPage: true };

/** The passages after an opening and a section heading as `kind+flags: text`; the rule of the drop cap has had its turn. */
function passagesOf(...blocks: (Block | Gap)[]): string[] {
  const heading = block(['(a) Outlines of Policy '], {
    heading: { text: '(a) Outlines of Policy', level: 2 },
  });
  return shown(plain, [block(['The opening. ']), heading, ...blocks]).slice(2);
}

function shown(chapter: OutlineChapter, blocks: readonly (Block | Gap)[]): string[] {
  return buildPassages(blocks, sampleType(MEASURE), chapter).map((passage) => {
    if (passage.kind === 'lacuna') return `lacuna: ${passage.folio}`;
    const flags = [
      passage.continues && '+continues',
      passage.brokenOff && '+brokenOff',
      passage.isSupplied && '+supplied',
    ]
      .filter(Boolean)
      .join('');
    return `${passage.kind}${flags}: ${passage.text ?? passage.tokens.map(({ received }) => received).join(' ')}`;
  });
}

test('what follows a colon is a quotation, what follows the quotation a paragraph (carr-1950:1367-1382)', () => {
  expect(
    passagesOf(
      block(['defined the qualifications of party membership in the following ', 'terms : ']),
      block(['A member of the party is one who accepts its programme, ', 'one of its organizations. ']),
      block(['Martov proposed the following alternative : ']),
      block(["°A member of the Russian Socml Democratic Workers' Party ", 'organizations . ']),
      block(['The margin between the two drafts was narrow in form ; but ']),
    ),
  ).toEqual([
    'paragraph: defined the qualifications of party membership in the following terms :',
    'quotation: A member of the party is one who accepts its programme, one of its organizations.',
    'paragraph: Martov proposed the following alternative :',
    "quotation: °A member of the Russian Socml Democratic Workers' Party organizations .",
    'paragraph: The margin between the two drafts was narrow in form ; but',
  ]);
});

test('a sentence that a page end cuts goes on overleaf (carr-1950:7829-7835)', () => {
  expect(
    passagesOf(
      block([
        'European Russia began to reach Moscow ; and a group of public ',
        'men and intellectuals approached the Soviet authoritles with pro-',
      ]),
      block(['posals for an appeal to foreign countries for help. The magnitude '], overleaf),
    ),
  ).toEqual([
    'paragraph: European Russia began to reach Moscow ; and a group of public men and intellectuals approached the Soviet authoritles with pro- posals for an appeal to foreign countries for help. The magnitude',
  ]);
});

test('a false blank line inside a sentence parts nothing (carr-1950:7867-7869)', () => {
  expect(
    passagesOf(
      block(['ARA clearly hoped to use ']),
      block(['the relief programme to weaken the position of the Soviet Govern']),
    ),
  ).toHaveLength(1);
});

test('over a page end a full last line goes on even after a full stop, a short one ends its paragraph', () => {
  const full = 'the autumn of the same year, and of the congress that followed it. ';
  expect(
    passagesOf(
      block([full, full]),
      block(['The debate on the party statute ran at once into deep water '], overleaf),
    ),
  ).toHaveLength(1);
  expect(
    passagesOf(
      block([full, 'socially useful labour. ']),
      block(['The debate on the party statute ran at once into deep water '], overleaf),
    ),
  ).toHaveLength(2);
});

test('nothing is joined over a missing page: the text before it is broken off (carr-1950:11113-11123)', () => {
  expect(
    passagesOf(
      block([
        "primitive Muslim peoples of the Tsar's dominions. Thus the ",
        'groups which might have furnished the leadership of national ',
      ]),
      { kind: 'lacuna', folio: '255' },
      block(['German Confederation; some Ukrainians, like the Bavarians, may '], overleaf),
    ),
  ).toEqual([
    "paragraph+brokenOff: primitive Muslim peoples of the Tsar's dominions. Thus the groups which might have furnished the leadership of national",
    'lacuna: 255',
    'paragraph: German Confederation; some Ukrainians, like the Bavarians, may',
  ]);
});

test('a sentence that ends before a missing page is not broken off', () => {
  expect(passagesOf(block(['matters of detail. ']), { kind: 'lacuna', folio: '255' })[0]).toBe(
    'paragraph: matters of detail.',
  );
});

test('after a quotation a small letter continues the paragraph before it', () => {
  expect(
    passagesOf(
      block(['Lenin wrote that : ']),
      block(['The state is a machine for the oppression of one class by another. ']),
      block(['and he added that it would wither. ']),
    ),
  ).toEqual([
    'paragraph: Lenin wrote that :',
    'quotation: The state is a machine for the oppression of one class by another.',
    'paragraph+continues: and he added that it would wither.',
  ]);
});

test('the items of a list are passages of their own, though no blank line parts them', () => {
  expect(
    passagesOf(
      block([
        '(1) That the Soviets be recognized; ',
        '(2) that the land be nationalized; and ',
        'that it be worked; ',
        '(3) that peace be concluded. ',
      ]),
    ),
  ).toEqual([
    'item: (1) That the Soviets be recognized;',
    'item: (2) that the land be nationalized; and that it be worked;',
    'item: (3) that peace be concluded.',
  ]);
});

test('a first label alone makes no list', () => {
  expect(passagesOf(block(['(1) That the Soviets be recognized; ', 'and nothing else. ']))).toEqual([
    'item: (1) That the Soviets be recognized; and nothing else.',
  ]);
});

test('the blank line beside the drop cap is false, even after a full stop (carr-1950:17638-17644)', () => {
  const blocks = [
    block([
      'O',
      'N January 10, 192 3, the presidium of the new VTsIK ',
      'elected ~y ~he first All-Union Congress of Soviets appointed ',
      'a commlSSlOn of 13 to draft the terms of the constitution. ',
    ]),
    block([
      'The commission was quickly enlarged to 25, the RSFSR providing ',
      '14 members, the Ukrainian SSR 5, and the Transcaucasian and ',
    ]),
  ];
  expect(shown(plain, blocks)).toHaveLength(1);
});

test('headings that the OCR lost are supplied before the text and marked (carr-1950:9401)', () => {
  const lost = sampleChapter({
    slug: 'party-and-state',
    opens: '214',
    headings: [
      { text: 'CHAPTER 9', inWitness: false },
      { text: 'PARTY AND STATE', inWitness: false },
    ],
  });
  expect(shown(lost, [block(['HE concentration of power within the party matched a '])])).toEqual([
    'heading+supplied: CHAPTER 9',
    'heading+supplied: PARTY AND STATE',
    'paragraph: HE concentration of power within the party matched a',
  ]);
});

test('a heading stands by itself, even after a sentence that is not ended', () => {
  const heading = block(['(c) Machinery '], { heading: { text: '(c) Machinery', level: 2 } });
  expect(
    passagesOf(block(['the argument on doctrine and ']), heading, block(["the People's Commissariat. "])),
  ).toEqual([
    'paragraph: the argument on doctrine and',
    'heading: (c) Machinery',
    "paragraph: the People's Commissariat.",
  ]);
});

const anyBlock = fc
  .record({
    lines: fc.array(
      fc.constantFrom(
        'terms : ',
        '(1) That ',
        '(2) that ',
        '" the party ',
        'stage. ',
        'a full line of the text that reaches the measure of the page. ',
        'and he ',
      ),
      { minLength: 1, maxLength: 5 },
    ),
    opensPage: fc.boolean(),
    isGap: fc.boolean(),
  })
  .map(({ lines, opensPage, isGap }): Block | Gap =>
    isGap && opensPage ? { kind: 'lacuna', folio: '255' } : block(lines, { opensPage }),
  );

test('however blocks are joined and parted, no word is lost, doubled or moved', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 10 }), (blocks) => {
      const words = (given: readonly (Block | Gap)[]) =>
        given.flatMap((one) =>
          'tokens' in one ? one.tokens.map(({ received }) => received) : [`lacuna ${one.folio}`],
        );
      const built = buildPassages(blocks, sampleType(MEASURE), plain).flatMap((passage) =>
        passage.kind === 'lacuna'
          ? [`lacuna ${passage.folio}`]
          : passage.tokens.map(({ received }) => received),
      );
      expect(built).toEqual(words(blocks));
    }),
  );
});

test('no passage is empty, and a continued one has a quotation or item above it', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 10 }), (blocks) => {
      const built = buildPassages(blocks, sampleType(MEASURE), plain);
      for (const [index, passage] of built.entries()) {
        if (passage.kind === 'lacuna') continue;
        expect(passage.tokens.length).toBeGreaterThan(0);
        if (passage.continues) expect(['quotation', 'item']).toContain(built[index - 1]?.kind);
      }
    }),
  );
});

test('a list parted by false blank lines still has its items apart (carr-1950:11936-11946)', () => {
  expect(
    passagesOf(
      block(['points required to make national equality effective: ']),
      block([
        '1. The study of the economic conditions, social life and ',
        'culture of the backward peoples; ',
      ]),
      block([
        '2. The development of their culture; ',
        '3. Their political education; ',
        '4. Their incorporation into the higher ',
      ]),
      block(['forms of economic life; and ', '5. The organization of economic cooperation between the ']),
      block(['toilers of the backward and the advanced nationalities. ']),
    ).slice(1),
  ).toEqual([
    'item: 1. The study of the economic conditions, social life and culture of the backward peoples;',
    'item: 2. The development of their culture;',
    'item: 3. Their political education;',
    'item: 4. Their incorporation into the higher forms of economic life; and',
    'item: 5. The organization of economic cooperation between the toilers of the backward and the advanced nationalities.',
  ]);
});

test('a block that names its speaker in brackets is a quotation, though no colon announces it (carr-1950:16241)', () => {
  const [, quotation, other] = passagesOf(
    block(['He spoke of the congress. ']),
    block(['The fact is [remarked Rakovsky in 1923] that we went on. ']),
    block(['The fact is [in the Ukraine] that we went on. ']),
  );
  expect(quotation).toMatch(/^quotation: The fact is \[remarked/);
  expect(other).toMatch(/^paragraph: The fact is \[in the Ukraine\]/);
});

test('a short line that lost its stop ends its paragraph at a blank line (carr-1950:8296-8298)', () => {
  expect(
    passagesOf(
      block([
        'frightened the party into a re-establishment of unity and self',
        "discipline under Lenin's leadership 3 ",
      ]),
      block(['The seventh party congress , which decided to ratify Brest']),
    ),
  ).toHaveLength(2);
});

test('a full line without a stop goes on over a false blank line (carr-1950:16776-16778)', () => {
  expect(
    passagesOf(
      block(['had been extended to the whole of the former Russian Empire, ']),
      block(['Empire, which now fell into three categories. Certain former ']),
    ),
  ).toHaveLength(1);
});

test('a page end where a paragraph may or may not end is reported, and a sure one is not (carr-1950:1358-1363)', () => {
  const doubts: number[] = [];
  const above = block(['opposed its formal adoption. It remained unaltered till 1919 . ']);
  const below = block(
    ['The debate on the party statute ran at once into deep water ', 'on the first '],
    overleaf,
  );
  for (const odds of [0.3, -0.3, 4, -4]) {
    const type = { ...sampleType(MEASURE), weighBreak: () => odds };
    const heading = block(['(a) Outlines '], { heading: { text: '(a) Outlines', level: 2 } });
    const built = buildPassages(
      [block(['The opening. ']), heading, above, below],
      type,
      plain,
      undefined,
      (_, said) => doubts.push(said),
    );
    expect(built).toHaveLength(odds > 0 ? 4 : 3);
  }
  expect(doubts).toEqual([0.3, -0.3]);
});
