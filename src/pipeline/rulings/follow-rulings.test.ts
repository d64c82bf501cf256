import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingRecords } from '../emit/write-provenance.ts';
import { type ExcerptPage, prepareExcerpt, restoreExcerpt, type SampleRuling } from './sample-excerpt.ts';

/** Page 29 of Carr from its second quotation on. */
const PAGE_29: ExcerptPage = {
  folio: '29',
  from: 1375,
  lines: [
    ['body', 'Martov proposed the following alternative : '],
    ['blank', ''],
    ['body', "°A member of the Russian Socml Democratic Workers' Party "],
    ['body', 'is one who accepts its programme and supports it both materially '],
    ['body', 'and by regular cooperation under the leadership of one of its '],
    ['body', 'organizations . '],
    ['blank', ''],
    ['body', 'The margin between the two drafts was narrow in form ; but '],
    ['body', 'the more precise formula on which Lenin insisted was a deliberate '],
    ['body', 'and challenging expression - and was known by all to be such -'],
    ['body', 'of his conception , already elaborated in What is to be Done ?, of a '],
    ['body', 'small party of organized and disciplined professional revolution'],
    ['body', 'aries. Feeling ran high ; and the distinction which emerged from '],
    ['body', 'this debate between " hard " and " soft " Iskra-ites I was the '],
    ['body', 'original form of the Bolshevik-Menshevik feud. Martov and '],
    ['body', 'Axelrod distinguished between " organization " and " party ". '],
    ['body', 'While the need for a conspiratorial organization was admitted , '],
    ['body', 'this could have a meaning only if it were the nucleus of a broad '],
    ['body', 'party of sympathizers. Lenin retorted that it was essential to '],
    ['body', `draw a line between " chatterboxes " and " workers " : Martov's `],
    ['body', 'draft opened the door equally to both. Plekhanov came down '],
    ['body', 'rat�er nonchalantly on the side of Lenin. The other members '],
    ['body', 'of the Iskra board, Potresov and Zasulich, did not speak, but '],
    ['body', 'shared the views of Axelrod and Martov. Trotsky unexpectedly '],
    ['body', 'came out in favour of Martov.z  At the end of a long and stubborn '],
    ['blank', ''],
    ['notes', 'I Lenm afterwards also classified them as " consistent " and " mcon'],
    ['notes', 'slstent " Iskra-Ites (Lenm, Sochznemya, VI, 269) '],
    ['blank', ''],
    ['notes', '2 Trotsky came to Lemn In London m October 1 902 and quickly attracted '],
    ['notes', 'attentIOn by hiS lIterary talent TWice m the sprmg of 1 903 Lenm proposed '],
    ['notes', 'that he should be coopted on to the board of Iskra, but met a firm veto by '],
    ['notes', "Plekhanov (Krupskaya, Memories oj Lemn [I] (Eng!, trans!' 1 930), pp. 85-86, "],
    ['notes', '92). According to Krupskaya, Lenm at the congress " least of all thought '],
    ['notes', 'that Trotsky would waver " (zbzd. p. 99). '],
  ],
};

/** The end of page 24 of Carr, where the sign of note 4 and its label are left as figures. */
const PAGE_24: ExcerptPage = {
  folio: '24',
  from: 1191,
  lines: [
    ['body', 'with a sigh of relief that it is " more agreeable and useful to go '],
    ['body', `through the ' experiment of revolution' than to write about it " . 4  `],
    ['body', 'In the succeeding months he was constantly at odds with the '],
    ['body', 'doctrinaires in his party. '],
    ['blank', ''],
    ['notes', '3 Lenm, Sochtneniya, xx, I02. 4 lbtd. xxi, 455. '],
  ],
};

/** Page 5 of the Webbs: the end of its text and its note, whose lines the witness has out of order. */
const PAGE_5: ExcerptPage = {
  folio: '5',
  from: 133,
  lines: [
    ['body', 'last few years, described in Soviet Communism,* has been the'],
    ['body', 'growth and encouragement of wholesale trading between these'],
    ...Array.from({ length: 35 }, (): ['blank', string] => ['blank', '']),
    ['notes', '* Chapter IX in Part II, “ In Place of Profit.”'],
    ['notes', 'o u t are to Soviet Communism.)'],
    ['blank', ''],
    ['notes', '(T he references through'],
  ],
};
const WEBB = {
  notes: { marks: 'signs' },
  witness: { file: 'witness.txt', sha256: '0'.repeat(64), received: 'by hand', lineEnds: 'unmarked' },
} as const;

const why = 'because the page has it';
const at29 = (...rulings: SampleRuling[]) => restoreExcerpt([PAGE_29], rulings);
const free = at29();
/** The texts of passages and notes. */
const textsOf = ({
  passages,
  notes,
}: {
  passages: readonly { text: string }[];
  notes: readonly { text: string }[];
}) => [...passages, ...notes].map(({ text }) => text);
const passageWith = (words: string, ...rulings: SampleRuling[]) => {
  const restored = at29(...rulings);
  expect(restored.unreplayed).toEqual([]);
  const passage = restored.passages.find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`no passage holds "${words}": ${textsOf(restored).join(' / ')}`);
  return passage;
};

describe('readings', () => {
  test('a word is read as the editors say, and the provenance tells why (carr-1950:1377)', () => {
    const ruling: SampleRuling = {
      kind: 'reading',
      at: '1377:26',
      reading: 'Socml Democratic',
      printed: 'Social-Democratic',
      why,
    };
    expect(passageWith('Russian', ruling).text).toContain('the Russian Social-Democratic Workers’ Party');
    const { drafts, witness } = at29(ruling);
    expect(drafts.flatMap((draft) => readingRecords(draft, witness))).toContainEqual({
      at: '1377:26',
      from: 'Socml Democratic',
      to: 'Social-Democratic',
      cause: 'ruling',
      evidence: why,
    });
  });

  test('part of a word is enough, and what stands close to it is as it was (carr-1950:1388)', () => {
    const ruling: SampleRuling = { kind: 'reading', at: '1388:43', reading: 'Iskra', printed: 'Izkra', why };
    expect(passageWith('debate', ruling).text).toContain('“soft” Izkra-ites was');
  });

  test('a word that a line end cuts is ruled whole, with a bar for the line end (carr-1950:1386-1387)', () => {
    const ruling: SampleRuling = {
      kind: 'reading',
      at: '1386:55',
      reading: 'revolution|aries',
      printed: 'revolutionists',
      why,
    };
    expect(passageWith('professional', ruling).text).toContain(
      'disciplined professional revolutionists. Feeling ran',
    );
  });

  test('a speck is read as nothing and leaves no space behind (carr-1950:1377)', () => {
    const ruling: SampleRuling = { kind: 'reading', at: '1377:1', reading: '°', printed: '', why };
    expect(passageWith('Russian', ruling).text).toMatch(/^A member of/);
  });

  test('a word read as nothing leaves the stop behind it close to the word before (carr-1950:1387)', () => {
    const ruling: SampleRuling = { kind: 'reading', at: '1387:16', reading: 'ran high', printed: '', why };
    expect(passageWith('Feeling', ruling).text).toContain('Feeling; and the distinction');
  });

  test('a stop stands close to the word before it, whatever space the witness has (carr-1950:1382)', () => {
    const ruling: SampleRuling = { kind: 'reading', at: '1382:54', reading: ';', printed: ',', why };
    expect(passageWith('margin', ruling).text).toContain('narrow in form, but the more');
  });

  test('lines of a note that stand out of order are ruled in one reading (webb-1936:171-173)', () => {
    const restored = restoreExcerpt(
      [PAGE_5],
      [
        {
          kind: 'reading',
          at: '171:1',
          reading: 'o u t are to Soviet Communism.)|(T he references through',
          printed: '(The references throughout are to Soviet Communism.)',
          why,
        },
      ],
      WEBB,
    );
    expect(restored.notes.map(({ text }) => text)).toEqual([
      'Chapter IX in Part II, “In Place of Profit.” (The references throughout are to Soviet Communism.)',
    ]);
    expect(restored.unreplayed).toEqual([]);
  });

  test('a reading that is kept stands as received, though a stage would cut a sign out of it (carr-1950:1388)', () => {
    const ruling: SampleRuling = { kind: 'keep', at: '1388:43', reading: 'Iskra-ites I', why };
    const passage = passageWith('debate', ruling);
    expect(passage.text).toContain('“soft” Iskra-ites I was the original');
    expect(passage.noteRefs.map(({ note }) => note)).toEqual(['n29-2']);
    expect(at29(ruling).findings.map(({ rule, found }) => [rule, found])).toEqual([
      ['orphan-note', 'note 1 of p. 29 without a reference in the text'],
    ]);
  });
});

describe('references to notes', () => {
  const lost: ExcerptPage = {
    ...PAGE_29,
    lines: PAGE_29.lines.map(([kind, text]) => [kind, text.replace('Iskra-ites I was', 'Iskra-ites was')]),
  };

  test('a note whose sign is lost gets its reference behind the word that the editors name (carr-1950:1388)', () => {
    expect(restoreExcerpt([lost], []).findings.map(({ rule }) => rule)).toEqual(['orphan-note']);
    const ruling: SampleRuling = {
      kind: 'note-reference',
      at: '1388:43',
      reading: 'Iskra-ites',
      printed: 'Iskra-ites[^1]',
      why,
    };
    const { passages, findings, unreplayed } = restoreExcerpt([lost], [ruling]);
    const passage = passages.find(({ text }) => text.includes('Iskra-ites'));
    expect(passage?.noteRefs).toEqual([
      { offset: (passage?.text.indexOf('Iskra-ites') ?? 0) + 'Iskra-ites'.length, mark: '1', note: 'n29-1' },
      { offset: (passage?.text.indexOf('Martov. At') ?? 0) + 'Martov.'.length, mark: '2', note: 'n29-2' },
    ]);
    expect(findings).toEqual([]);
    expect(unreplayed).toEqual([]);
  });

  test('a sign read as a letter of its word leaves it (carr-1950:1399)', () => {
    const ruling: SampleRuling = {
      kind: 'note-reference',
      at: '1399:23',
      reading: 'Martov.z',
      printed: 'Martov.[^2]',
      why,
    };
    const passage = passageWith('favour', ruling);
    expect(passage.text).toContain('in favour of Martov. At the end');
    expect(passage.noteRefs.map(({ note }) => note)).toEqual(['n29-1', 'n29-2']);
    expect(at29(ruling).findings.map(({ rule }) => rule)).toEqual(['redundant-ruling']);
  });

  test('a sign stands where the print has it, also before a stop', () => {
    const ruling: SampleRuling = {
      kind: 'note-reference',
      at: '1399:23',
      reading: 'Martov.z',
      printed: 'Martov[^2].',
      why,
    };
    const passage = passageWith('favour', ruling);
    expect(passage.text).toContain('in favour of Martov. At the end');
    expect(passage.noteRefs[1]?.offset).toBe(passage.text.indexOf('Martov. At') + 'Martov'.length);
  });

  test('the reference to one note leaves the others between theirs: what looked like its sign is text again', () => {
    const ruling: SampleRuling = {
      kind: 'note-reference',
      at: '1387:8',
      reading: 'Feeling',
      printed: 'Feeling[^1]',
      why,
    };
    const passage = passageWith('favour', ruling);
    expect(passage.text).toContain('Iskra-ites I was');
    expect(passage.noteRefs.map(({ note }) => note)).toEqual(['n29-1', 'n29-2']);
    expect(passage.noteRefs[0]?.offset).toBe(passage.text.indexOf('Feeling') + 'Feeling'.length);
  });
});

describe('words that are ruled in part', () => {
  test('the rest of such a word is never taken for the sign of a note (carr-1950:8782)', () => {
    const page: ExcerptPage = {
      folio: '200',
      from: 8782,
      lines: [
        ['body', 'Communist Party ". The resolution added, a little inconse'],
        ['body', 'quently, that " place should be found in special publications, '],
        ['blank', ''],
        ['notes', 'I Lenin, Sochineniya, xxvi, 259. '],
      ],
    };
    const ruling: SampleRuling = {
      kind: 'reading',
      at: '8782:25',
      reading: 'esolutio',
      printed: 'evolutio',
      why,
    };
    const { passages, findings } = restoreExcerpt([page], [ruling]);
    expect(passages[0]?.text).toContain('The revolution added');
    expect(findings.map(({ rule }) => rule)).toEqual(['orphan-note']);
  });
});

describe('passages', () => {
  const kindsOf = (...rulings: SampleRuling[]) =>
    at29(...rulings).passages.map(({ kind, text }) => [kind, text.split(' ').slice(0, 2).join(' ')]);

  test('a passage begins where the editors divide, within a line too (carr-1950:1387)', () => {
    const ruling: SampleRuling = { kind: 'paragraph', do: 'split', at: '1387:8', reading: 'Feeling', why };
    const before = kindsOf();
    expect(kindsOf(ruling)).toEqual([...before.slice(0, 3), ['paragraph', 'Feeling ran']]);
    expect(at29(ruling).unreplayed).toEqual([]);
  });

  test('a passage goes on from the one before where the editors join (carr-1950:1382)', () => {
    const ruling: SampleRuling = { kind: 'paragraph', do: 'join', at: '1382:1', reading: 'The margin', why };
    expect(kindsOf(ruling)).toEqual(kindsOf().slice(0, 2));
    expect(passageWith('margin', ruling).text).toContain('one of its organizations. The margin between');
  });

  test('the kind of a passage is what the editors say (carr-1950:1377)', () => {
    const ruling: SampleRuling = { kind: 'kind', as: 'item', at: '1377:1', reading: '°A', why };
    expect(kindsOf(ruling)[1]).toEqual(['item', '°A member']);
  });

  test('a quotation knows its speaker, and no other passage does (carr-1950:1377)', () => {
    const ruling: SampleRuling = { kind: 'speaker', name: 'Martov', at: '1377:1', reading: '°A member', why };
    expect(at29(ruling).passages.map(({ speaker }) => speaker)).toEqual([undefined, 'Martov', undefined]);
  });

  test('a passage ruled a quotation may have its speaker ruled as well (carr-1950:1386)', () => {
    const place = { at: '1387:8', reading: 'Feeling', why };
    const { passages } = at29(
      { kind: 'paragraph', do: 'split', ...place },
      { kind: 'kind', as: 'quotation', ...place },
      { kind: 'speaker', name: 'Martov', ...place },
    );
    expect(passages.find(({ text }) => text.startsWith('Feeling'))?.speaker).toBe('Martov');
  });

  test('a note begins behind its label, and the text may refer to it (carr-1950:1198)', () => {
    const { passages, notes, unreplayed } = restoreExcerpt(
      [PAGE_24],
      [
        { kind: 'note-reference', at: '1192:61', reading: 'it " . 4', printed: 'it”.[^4]', why },
        { kind: 'note-label', at: '1196:31', reading: '4', label: '4', why },
      ],
    );
    expect(notes.map(({ id, text }) => [id, text])).toContainEqual(['n24-4', 'Ibid. xxi, 455.']);
    expect(passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note))).toContain('n24-4');
    expect(unreplayed).toEqual([]);
  });

  test('a note is divided into paragraphs (carr-1950:1407)', () => {
    const ruling: SampleRuling = { kind: 'paragraph', do: 'split', at: '1408:6', reading: 'According', why };
    const restored = at29(ruling);
    expect(restored.notes[1]?.text).toMatch(/92\)\.\nAccording/);
    expect(restored.unreplayed).toEqual([]);
  });
});

describe('what stands over words', () => {
  const rangesIn = (text: string, ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));

  test('a note of the editors stands over its words, which stay as printed (carr-1950:1388)', () => {
    const ruling: SampleRuling = {
      kind: 'editor-note',
      at: '1388:43',
      reading: 'Iskra',
      text: 'So printed.',
      why,
    };
    const { text, editorNotes } = passageWith('favour', ruling);
    expect(text).toContain('“soft” Iskra-ites was');
    expect(rangesIn(text, editorNotes)).toEqual(['Iskra']);
    expect(editorNotes[0]?.text).toBe('So printed.');
  });

  test('words supplied by the editors stand behind their reading and are marked (carr-1950:1388)', () => {
    const ruling: SampleRuling = {
      kind: 'supplied',
      at: '1388:6',
      reading: 'debate',
      printed: 'of theirs',
      why,
    };
    const { text, supplied } = passageWith('favour', ruling);
    expect(text).toContain('from this debate of theirs between “hard”');
    expect(rangesIn(text, supplied)).toEqual(['of theirs']);
  });

  test('supplied words stand before the stop that follows their reading (carr-1950:1387)', () => {
    const ruling: SampleRuling = { kind: 'supplied', at: '1387:1', reading: 'aries', printed: 'of old', why };
    expect(passageWith('favour', ruling).text).toContain('professional revolutionaries of old. Feeling');
  });

  test('emphasis runs over the words of a title as they are read, without the sign behind it (carr-1950:1385)', () => {
    const ruling: SampleRuling = { kind: 'emphasis', at: '1385:43', reading: 'What is to be Done ?', why };
    const { text, emphasis } = passageWith('favour', ruling);
    expect(rangesIn(text, emphasis)).toEqual(['What is to be Done?']);
  });

  test('a language holds for part of a compound (carr-1950:1388)', () => {
    const ruling: SampleRuling = { kind: 'language', lang: 'ru-Latn', at: '1388:43', reading: 'Iskra', why };
    const { text, foreign } = passageWith('favour', ruling);
    expect(rangesIn(text, foreign)).toEqual(['Iskra']);
    expect(foreign[0]?.lang).toBe('ru-Latn');
  });

  test('a doubt names the other readings of words that a line end parts (carr-1950:1386)', () => {
    const ruling: SampleRuling = {
      kind: 'doubt',
      at: '1386:55',
      reading: 'revolution|aries',
      alternatives: ['revolutionists'],
      why,
    };
    const { text, doubts } = passageWith('favour', ruling);
    expect(rangesIn(text, doubts)[0]).toBe('revolutionaries');
    expect(doubts[0]?.alternatives).toEqual(['revolutionists']);
  });

  test('a title may be emphasis and language at once, around a word that is ruled (carr-1950:1385)', () => {
    const title = { at: '1385:43', reading: 'What is to be Done ?', why };
    const { text, emphasis, foreign } = passageWith(
      'favour',
      { kind: 'emphasis', ...title },
      { kind: 'language', lang: 'en', ...title },
      { kind: 'reading', at: '1385:57', reading: 'Done', printed: 'done', why },
    );
    expect(rangesIn(text, emphasis)).toEqual(['What is to be done?']);
    expect(emphasis).toMatchObject([{ ruled: true }]);
    expect(foreign.map(({ start, end }) => [start, end])).toEqual(
      emphasis.map(({ start, end }) => [start, end]),
    );
  });
});

describe('a ruling changes only its own words', () => {
  /** Words of the page that no line end cuts, with their loci. */
  const words = PAGE_29.lines.flatMap(([kind, line], index) =>
    kind === 'body'
      ? [...line.matchAll(/(?<=\s)\p{L}{2,}(?=\s)/gu)].map((match) => ({
          at: `${PAGE_29.from + index}:${match.index + 1}`,
          reading: match[0],
        }))
      : [],
  );

  test('no other word of the page is read in another way, whatever is printed for some of them', () => {
    const printed = fc.constantFrom('Socml', 'hard', '“', '1917', 'end.', '');
    const ruled = fc.uniqueArray(fc.tuple(fc.constantFrom(...words), printed), {
      selector: ([{ at }]) => at,
      maxLength: 6,
    });
    const tokensOf = ({ drafts }: typeof free) =>
      drafts.flatMap(({ passages, notes }) => [
        ...passages.flatMap((one) => (one.kind === 'lacuna' ? [] : one.tokens)),
        ...notes.flatMap((one) => one.paragraphs.flat()),
      ]);
    fc.assert(
      fc.property(ruled, (chosen) => {
        const restored = at29(
          ...chosen.map(([word, form]): SampleRuling => ({ kind: 'reading', ...word, printed: form, why })),
        );
        const others = new Map(tokensOf(restored).map((token) => [token.spans[0].start, token]));
        for (const token of tokensOf(free)) {
          const other = others.get(token.spans[0].start);
          if (other?.role !== 'ruled') expect(other?.form).toBe(token.form);
        }
        expect(restored.unreplayed).toEqual([]);
      }),
    );
  });

  test('what is learnt from the witness is learnt without rulings (carr-1950:1367, 1383, 1396, 1404)', () => {
    const page: ExcerptPage = {
      folio: '29',
      from: 1,
      lines: [
        ['body', 'one put forward by Lenin, the other by Martov. The first, by Lenin, had '],
        ['body', 'the more precise formula on which Lenin insisted was a deliberate '],
        ['body', 'rather nonchalantly on the side of Lenin. Trotsky came to Lenm in London '],
      ],
    };
    const [unruled] = restoreExcerpt([page], []).passages;
    expect(unruled?.text).toContain('Trotsky came to Lenin in London');
    // Nothing attests the name any more but the witness.
    const places = ['1:20', '1:62', '2:35', '3:36'];
    const rulings = places.map(
      (at): SampleRuling => ({ kind: 'reading', at, reading: 'Lenin', printed: 'Plekhanov', why }),
    );
    const [ruled] = restoreExcerpt([page], rulings).passages;
    expect(ruled?.text).toBe(unruled?.text.replace(/Lenin(?! in London)/g, 'Plekhanov'));
  });

  test('asked again with other rulings, an excerpt is what it is when asked for the first time', () => {
    const again = prepareExcerpt([PAGE_29]);
    const one = fc.tuple(fc.constantFrom(...words), fc.constantFrom('hard', 'end.', 'split', 'doubt'));
    const chosen = fc.uniqueArray(one, { selector: ([{ at }]) => at, maxLength: 6 });
    fc.assert(
      fc.property(chosen, (given) => {
        const rulings = given.map(([word, what]): SampleRuling => {
          if (what === 'split') return { kind: 'paragraph', ...word, do: 'split', why };
          if (what === 'doubt') return { kind: 'doubt', ...word, alternatives: ['other'], why };
          return { kind: 'reading', ...word, printed: what, why };
        });
        expect(again(rulings).drafts).toEqual(at29(...rulings).drafts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the words beside a ruling', () => {
  test('a stop that a ruling prints opens no sentence for the stages: "In" is small as without it', () => {
    const page: ExcerptPage = {
      folio: '29',
      from: 1,
      lines: [
        ['body', 'thIS revolution brought the party in the sense and in the form of the '],
        ['body', 'programme in thIS sense and in the form which had been given to the '],
        ['body', 'workers and In the revolution '],
      ],
    };
    const textWith = (...rulings: SampleRuling[]) => restoreExcerpt([page], rulings).passages[0]?.text;
    expect(textWith()).toContain('to the workers and in the revolution');
    const ruling: SampleRuling = { kind: 'reading', at: '3:9', reading: 'and', printed: 'ended.', why };
    expect(textWith(ruling)).toContain('to the workers ended. in the revolution');
  });
});

describe('redundant rulings', () => {
  const redundant = (ruling: SampleRuling) =>
    at29(ruling).findings.filter(({ rule }) => rule === 'redundant-ruling');

  test('a reading that the stages have found without it is reported, not refused (carr-1950:1386)', () => {
    const ruling: SampleRuling = {
      kind: 'reading',
      at: '1386:55',
      reading: 'revolution|aries',
      printed: 'revolutionaries',
      why,
    };
    expect(redundant(ruling)).toEqual([
      {
        severity: 'warning',
        rule: 'redundant-ruling',
        place: 'content/sources/sample-1950/rulings/01-excerpt.yaml: rulings.0',
        found: 'the stages read "revolutionaries." at 1386:55 without the ruling',
        expected: 'a ruling that says what the stages do not say',
        hint: 'remove it',
      },
    ]);
  });

  test('one that keeps what no stage changes, divides where a passage begins, or names its kind is reported too', () => {
    const base = { at: '1377:1', reading: '°A', why };
    expect(redundant({ kind: 'keep', ...base })).toHaveLength(1);
    expect(redundant({ kind: 'paragraph', do: 'split', ...base })).toHaveLength(1);
    expect(redundant({ kind: 'kind', as: 'quotation', ...base })).toHaveLength(1);
    expect(redundant({ kind: 'paragraph', do: 'join', at: '1387:8', reading: 'Feeling', why })).toHaveLength(
      1,
    );
  });

  test('one that changes anything is not', () => {
    expect(redundant({ kind: 'reading', at: '1377:26', reading: 'Socml', printed: 'Social', why })).toEqual(
      [],
    );
    expect(redundant({ kind: 'emphasis', at: '1388:43', reading: 'Iskra', why })).toEqual([]);
  });
});
