import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';
import { pressInBar, type Selecting, saidInBar, selectWords } from './select-words.ts';

const FEBRUARY = 'carr-1950/from-february-to-october/';
const RSFSR = 'carr-1950/the-constitution-of-the-rsfsr/';
const CARR =
  'E. H. Carr, The Bolshevik Revolution 1917-1923, vol. I, A History of Soviet Russia, 1 (London: Macmillan, 1950)';
const WEBB =
  'Sidney and Beatrice Webb, Soviet Communism: Dictatorship or Democracy? (London: The Left Review, 1936)';
const TEXT = 'Text: On the Soviet State, version 1.0 of 2026-11-23.';

/** What was copied, as plain text, with the name of the host left out. */
const copied = (driver: Driver) =>
  driver.evaluate<string>(
    "navigator.clipboard.readText().then((text) => text.replaceAll(location.origin, ''))",
  );

/** What was copied, as HTML. */
const copiedHtml = (driver: Driver) =>
  driver.evaluate<string>(`navigator.clipboard.read()
    .then(([item]) => item.getType('text/html'))
    .then((blob) => blob.text())
    .then((text) => text.replaceAll(location.origin, ''))`);

/** Selects words of a page and copies them with their citation. */
async function copyFrom(driver: Driver, address: string, selecting: Selecting): Promise<string> {
  await driver.open(address);
  await selectWords(driver, selecting);
  await pressInBar(driver, 'Copy with citation');
  await saidInBar(driver);
  return copied(driver);
}

interface Case {
  readonly name: string;
  readonly address: string;
  readonly select: Selecting;
  readonly words: string;
  readonly cited: string;
  readonly url: string;
}

const CASES: readonly Case[] = [
  {
    name: 'own words, with a mark of a note left out',
    address: FEBRUARY,
    select: { passage: 'p73-1', from: 'The first issue', to: '100,000 copies.' },
    words: 'The first issue was distributed free, the second sold 100,000 copies.',
    cited: `${CARR}, p. 73.`,
    url: '/carr-1950/p/73/#p73-1',
  },
  {
    name: 'a quotation over a page break whose speaker no record names',
    address: FEBRUARY,
    select: { passage: 'p70-1', from: 'voluntary', to: 'Provisional Government' },
    words: 'voluntary surrender of state power to the bourgeoisie and its Provisional Government',
    cited: `Quoted in ${CARR}, pp. 70–71.`,
    url: '/carr-1950/p/70/#p70-1',
  },
  {
    name: 'words behind the page break in a passage that begins before it',
    address: FEBRUARY,
    select: { passage: 'p78-3', from: 'The slowly', to: 'party leaders' },
    words: 'The slowly mounting astonishment with which his words were received by the other party leaders',
    cited: `${CARR}, p. 79.`,
    url: '/carr-1950/p/79/#p78-3',
  },
  {
    name: 'a word that the end of the page cuts',
    address: RSFSR,
    select: { passage: 'p126-1', from: 'local authorities', to: 'and those' },
    words: 'local authorities and those',
    cited: `${CARR}, pp. 126–127.`,
    url: '/carr-1950/p/126/#p126-1',
  },
  {
    name: 'the same word on the page, with the hyphen that is printed there',
    address: 'carr-1950/p/126/',
    select: { passage: 'p126-1', from: 'local', to: '-' },
    words: 'local author-',
    cited: `${CARR}, p. 126.`,
    url: '/carr-1950/p/126/#p126-1',
  },
  {
    name: 'a note, without its sign and the way back',
    address: FEBRUARY,
    select: { passage: 'n71-1', from: 'Lenin', to: 'analysis.' },
    words:
      'Lenin, Sochineniya, xx, 114. V. Chernov, The Great Russian Revolution (Engl. transl. N.Y., 1936), pp. 99–109, gives a similar analysis.',
    cited: `${CARR}, p. 71, n. 1.`,
    url: '/carr-1950/p/71/#n71-1',
  },
  {
    name: 'two notes',
    address: FEBRUARY,
    select: { passage: 'n73-2', from: 'A. Shlyapnikov', to: '114.', toPassage: 'n73-3' },
    words: '2 A. Shlyapnikov, Semnadtsatyi God, ii (1924), 178.\n\n3 Ibid. ii, 114.',
    cited: `${CARR}, p. 73, nn. 2–3.`,
    url: '/carr-1950/p/73/#n73-2',
  },
  {
    name: 'a block quotation over a page break whose speaker is on record',
    address: FEBRUARY,
    select: { passage: 'p76-2', from: 'adopted a policy', to: 'decide at once' },
    words:
      'adopted a policy of pressure by the Soviets on the Provisional Government in the question of peace, and did not decide at once',
    cited: `Stalin, quoted in ${CARR}, pp. 76–77.`,
    url: '/carr-1950/p/76/#p76-2',
  },
  {
    name: 'own words with a block quotation, which is set in',
    address: FEBRUARY,
    select: { passage: 'p75-1', from: 'This was followed', to: 'a policy of peace', toPassage: 'p75-2' },
    words:
      'This was followed by a signed article from Kamenev:\n\n    When army faces army, it would be the most inane policy to suggest to one of these armies to lay down its arms and go home. This would not be a policy of peace',
    cited: `${CARR}, p. 75.`,
    url: '/carr-1950/p/75/#p75-1',
  },
  {
    name: 'the foreword as the publisher’s',
    address: 'webb-1936/foreword/',
    select: { passage: 'p2-2', from: 'The new Constitution', to: 'depicted.' },
    words: 'The new Constitution has been variously depicted.',
    cited: `The publisher (The Left Review), foreword to ${WEBB}, p. 2.`,
    url: '/webb-1936/p/2/#p2-2',
  },
  {
    name: 'the foreword on the page of the whole work',
    address: 'webb-1936/all/',
    select: { passage: 'p2-2', from: 'The new Constitution', to: 'depicted.' },
    words: 'The new Constitution has been variously depicted.',
    cited: `The publisher (The Left Review), foreword to ${WEBB}, p. 2.`,
    url: '/webb-1936/p/2/#p2-2',
  },
  {
    name: 'a preface, its page in Roman figures',
    address: 'carr-1950/preface/',
    select: { passage: 'pv-2', from: 'My ambition', to: 'of the revolution' },
    words: 'My ambition has been to write the history not of the events of the revolution',
    cited: `${CARR}, p. v.`,
    url: '/carr-1950/p/v/#pv-2',
  },
];

test.each(CASES)('copied with its citation: $name', ({ address, select, words, cited, url }) =>
  travel(
    async (driver) => {
      expect(await copyFrom(driver, address, select)).toBe(`${words}\n\n${cited} ${TEXT}\n${url}`);
    },
    { clipboard: true },
  ),
);

test('the copied HTML has the words, the titles in italics, and the address as a link', () =>
  travel(
    async (driver) => {
      await copyFrom(driver, FEBRUARY, { passage: 'p78-1', from: 'Any day', to: 'today' });
      expect(await copiedHtml(driver)).toBe(
        '<blockquote><p>Any day, if not today</p></blockquote><p>Lenin, quoted in E. H. Carr, <i>The Bolshevik Revolution 1917-1923</i>, vol. I, <i>A History of Soviet Russia</i>, 1 (London: Macmillan, 1950), p. 78. Text: <i>On the Soviet State</i>, version 1.0 of 2026-11-23.<br><a href="/carr-1950/p/78/#p78-1">/carr-1950/p/78/#p78-1</a></p>',
      );
    },
    { clipboard: true },
  ));

test('of a quotation the printed note is offered, and copied with it', () =>
  travel(
    async (driver) => {
      await copyFrom(driver, FEBRUARY, { passage: 'p70-1', from: 'voluntary', to: 'Provisional Government' });
      await pressInBar(driver, 'Copy with the printed note, p. 71, n. 1');
      await waitUntil(
        driver,
        "navigator.clipboard.readText().then((text) => text.includes('the printed note'))",
      );
      expect(await copied(driver)).toContain(
        'pp. 70–71; the printed note, p. 71, n. 1, reads: “Lenin, Sochineniya, xx, 114. V. Chernov,',
      );
    },
    { clipboard: true },
  ));

test('a doubtful reading is told before anything is copied, and can be marked in what is', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/the-foundations-of-bolshevism/');
      await driver.evaluate<void>("navigator.clipboard.writeText('before')");
      await selectWords(driver, { passage: 'p11-4', from: 'The', to: 'idea' });
      await pressInBar(driver, 'Copy with citation');
      await waitUntil(driver, "document.activeElement.textContent === 'Copy as it stands'");
      expect(await driver.text('.selection-panel')).toContain('The reading “idea” is uncertain: or ‘ideal’.');
      expect(await copied(driver)).toBe('before');
      await pressInBar(driver, 'Copy with ⟨reading uncertain⟩');
      await saidInBar(driver);
      expect(await copied(driver)).toBe(
        `The idea ⟨reading uncertain⟩\n\nLenin, quoted in ${CARR}, p. 11. ${TEXT}\n/carr-1950/p/11/#p11-4`,
      );
    },
    { clipboard: true },
  ));

test('a missing page within the words is told first and stands in its place', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/policy-doctrine-machinery/');
      await selectWords(driver, {
        passage: 'p254-2',
        from: 'leadership of national',
        to: 'German Confederation',
        toPassage: 'p256-1',
      });
      await pressInBar(driver, 'Copy with citation');
      await waitUntil(driver, "document.activeElement.textContent === 'Copy as it stands'");
      expect(await driver.text('.selection-panel')).toContain('Page 255 is missing from our source.');
      await pressInBar(driver, 'Copy as it stands');
      await saidInBar(driver);
      expect(await copied(driver)).toBe(
        `leadership of national\n\n⟨Page 255 is missing from our source. The sentence before it breaks off.⟩\n\nGerman Confederation\n\n${CARR}, pp. 254–256. ${TEXT}\n/carr-1950/p/254/#p254-2`,
      );
    },
    { clipboard: true },
  ));

/** What is said of words of a page before they are copied. */
async function toldFirst(driver: Driver, address: string, selecting: Selecting): Promise<string> {
  await driver.open(address);
  await selectWords(driver, selecting);
  await pressInBar(driver, 'Copy with citation');
  await waitUntil(driver, "document.activeElement.textContent === 'Copy as it stands'");
  return driver.text('.selection-panel');
}

test('words that the editors supplied are told first, and keep their brackets', () =>
  travel(
    async (driver) => {
      const words = { passage: 'n277-2', from: '⟨', to: 'desire to disclaim' };
      expect(await toldFirst(driver, 'carr-1950/policy-doctrine-machinery/', words)).toContain(
        '⟨the⟩ was supplied by the editors',
      );
      await pressInBar(driver, 'Copy as it stands');
      await saidInBar(driver);
      expect(await copied(driver)).toContain('⟨the⟩ desire to disclaim');
    },
    { clipboard: true },
  ));

test('words that the editors restored, and not for certain, are told first', () =>
  travel(
    async (driver) => {
      const words = { passage: 'p4-3', from: 'these years', to: 'industrial strikes' };
      expect(await toldFirst(driver, 'carr-1950/the-foundations-of-bolshevism/', words)).toContain(
        '“these” was restored by the editors, and not for certain.',
      );
      await pressInBar(driver, 'Copy as it stands');
      await saidInBar(driver);
      expect(await copied(driver)).toContain('these years and the beginning of industrial strikes');
      expect(await copied(driver)).toContain(', p. 5.');
    },
    { clipboard: true },
  ));

test('words at a missing page are told to break off there', () =>
  travel(async (driver) => {
    const last = 'Most constitutions of the';
    expect(await toldFirst(driver, RSFSR, { passage: 'p140-2', from: last, to: last })).toContain(
      'Behind these words the text breaks off. Page 141 is missing from our source',
    );
  }));

test('what the editors say of words is told before they are copied', () =>
  travel(async (driver) => {
    const words = { passage: 'p168-1', from: 'September 2', to: '1793' };
    expect(await toldFirst(driver, 'carr-1950/p/168/', words)).toContain(
      'Of “September 2, 1793” the editors say: So in the source; probably a slip for 1792',
    );
  }));

test('what the keyboard copies is clean too: no marks, no numbers, no signs of notes', () =>
  travel(
    async (driver) => {
      await driver.open(FEBRUARY);
      await selectWords(driver, { passage: 'p70-1', from: 'state power', to: 'The fact' });
      await driver.press('Control+c');
      expect(await copied(driver)).toBe(
        'state power to the bourgeoisie and its Provisional Government”. The fact',
      );
      await selectWords(driver, {
        passage: 'n73-2',
        from: 'Semnadtsatyi',
        to: 'ii, 114.',
        toPassage: 'n73-3',
      });
      await driver.press('Control+c');
      expect((await copied(driver)).replace(/\s+/g, ' ')).toBe(
        'Semnadtsatyi God, ii (1924), 178. Ibid. ii, 114.',
      );
    },
    { clipboard: true },
  ));

test('by the keyboard alone: the next stop of the Tab key, copied with Enter, left with Escape', () =>
  travel(
    async (driver) => {
      await driver.open(FEBRUARY);
      await selectWords(driver, { passage: 'p72-1', from: 'The Bolsheviks', to: 'gained least' });
      await waitUntil(driver, "document.querySelector('.selection-bar') !== null");
      await driver.press('Tab');
      expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('Copy with citation');
      await driver.press('Tab');
      expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('Copy link');
      await driver.press('Enter');
      expect(await saidInBar(driver)).toBe('Link copied.');
      expect(await copied(driver)).toBe(
        '/carr-1950/p/72/#p72-1&q=the-bolsheviks-seemed-to-have-gained-least',
      );
      await driver.press('Escape');
      await waitUntil(driver, "document.querySelector('.selection-bar') === null");
      expect(await driver.evaluate<string>('getSelection().toString()')).toBe(
        'The Bolsheviks seemed to have gained least',
      );
      // From the passage the key goes on in it.
      await driver.press('Tab');
      expect(
        await driver.evaluate<boolean>("document.querySelector('#p72-1').contains(document.activeElement)"),
      ).toBe(true);
    },
    { clipboard: true },
  ));

/** What is said of the bar to the ear alone; nothing yet where it has just come up. */
const SPOKEN = "document.querySelector('.selection-bar > .unseen')?.textContent ?? ''";

test('of the bar the ear is told once, where no pointer selects the words', () =>
  travel(async (driver) => {
    const words = { passage: 'p72-1', from: 'The Bolsheviks', to: 'gained least' };
    await driver.open(FEBRUARY);
    await driver.drag([400, 600], [700, 600]);
    await waitUntil(driver, "document.querySelector('.selection-bar') !== null");
    expect(
      await driver.evaluate<boolean>("document.querySelector('.selection-bar > .unseen') === null"),
    ).toBe(true);
    await driver.press('Shift+ArrowRight');
    await waitUntil(driver, `(${SPOKEN}) === 'Copy with citation, Copy link, More: press Tab'`);
    expect(await driver.attribute('.selection-bar > .unseen', 'role')).toBe('status');
    await driver.evaluate<void>("document.querySelector('.selection-bar').dataset.before = ''");
    await selectWords(driver, words);
    await waitUntil(driver, "document.querySelector('.selection-bar:not([data-before])') !== null");
    expect(
      await driver.evaluate<boolean>("document.querySelector('.selection-bar > .unseen') === null"),
    ).toBe(true);
  }));

test('the bar stands behind the words and over none of them, and goes with the selection', () =>
  travel(async (driver) => {
    await driver.open(FEBRUARY);
    await selectWords(driver, {
      passage: 'p70-1',
      from: 'The revolutionary parties',
      to: 'nonplussed by it',
    });
    await waitUntil(driver, "document.querySelector('.selection-bar') !== null");
    expect(
      await driver.evaluate<boolean>(`(() => {
        const bar = document.querySelector('.selection-bar').getBoundingClientRect();
        const lines = [...getSelection().getRangeAt(0).getClientRects()];
        return lines.every(({ left, right, top, bottom }) =>
          right <= bar.left || left >= bar.right || bottom <= bar.top || top >= bar.bottom);
      })()`),
    ).toBe(true);
    await driver.evaluate<void>('getSelection().collapseToEnd()');
    await waitUntil(driver, "document.querySelector('.selection-bar') === null");
  }));

test('for the finger it stands at the foot of the window, away from the menu of the system', () =>
  travel(
    async (driver) => {
      await driver.open(FEBRUARY);
      await selectWords(driver, { passage: 'p72-1', from: 'The Bolsheviks', to: 'gained least' });
      await waitUntil(driver, "document.querySelector('.selection-bar') !== null");
      expect(
        await driver.evaluate<number>(
          "innerHeight - document.querySelector('.selection-bar').getBoundingClientRect().bottom",
        ),
      ).toBe(0);
      const small = await driver.evaluate<string[]>(`[...document.querySelectorAll('.selection-bar button')]
        .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
        .map((one) => one.textContent)`);
      expect(small).toEqual([]);
      // Words behind it: it comes up at the head, and stays there, its buttons under the finger, when more opens.
      await driver.evaluate<void>(`(() => {
        getSelection().removeAllRanges();
        const { bottom } = document.querySelector('#p72-1').getBoundingClientRect();
        scrollBy({ top: bottom - innerHeight, behavior: 'instant' });
        getSelection().selectAllChildren(document.querySelector('#p72-1'));
        getSelection().collapseToEnd();
        for (const _ of [1, 2, 3]) getSelection().modify('extend', 'backward', 'word');
      })()`);
      for (const [place, select] of [
        ['.docked-top', ''],
        [
          ':not(.docked-top)',
          "document.querySelector('#p72-1').scrollIntoView(), getSelection().modify('extend', 'backward', 'word')",
        ],
      ] as const) {
        await driver.evaluate<void>(select);
        await waitUntil(driver, `document.querySelector('.selection-bar.docked${place}') !== null`);
        const row = () =>
          driver.evaluate<number>("document.querySelector('.selection-ways').getBoundingClientRect().top");
        const before = await row();
        await pressInBar(driver, 'More');
        await waitUntil(driver, "document.querySelector('.selection-panel').childElementCount > 0");
        expect(await row()).toBe(before);
      }
    },
    { touch: true, width: 360, height: 740 },
  ));

test('where nothing is selected nothing of this is loaded', () =>
  travel(async (driver) => {
    await driver.open(FEBRUARY);
    await driver.click('#p70-1');
    await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 600))');
    expect(driver.requests().filter(({ address }) => /offer-selection|cite-panel/.test(address))).toEqual([]);
  }));

test('a clipboard that is refused: the text stands selected in a field, and that is said', () =>
  travel(async (driver) => {
    await driver.open(FEBRUARY);
    await driver.evaluate<void>(
      "['write', 'writeText'].forEach((name) => { navigator.clipboard[name] = () => Promise.reject(new Error('no')); })",
    );
    await selectWords(driver, { passage: 'p72-1', from: 'The Bolsheviks', to: 'gained least' });
    await pressInBar(driver, 'Copy with citation');
    expect(await saidInBar(driver)).toContain('The text is selected');
    expect(
      await driver.evaluate<string>(`(() => {
        const { value, selectionStart, selectionEnd } = document.querySelector('.selection-bar textarea');
        return value.slice(selectionStart, selectionEnd);
      })()`),
    ).toMatch(/^The Bolsheviks seemed to have gained least\n\nE\. H\. Carr, /);
  }));

test('more: other styles, elsewhere, the error report and the history', () =>
  travel(
    async (driver) => {
      await driver.open(FEBRUARY);
      await selectWords(driver, { passage: 'p70-1', from: 'so-called', to: 'dual power' });
      await pressInBar(driver, 'More');
      const ways = await driver.evaluate<string[]>(
        "[...document.querySelectorAll('.selection-panel a')].map((way) => way.getAttribute('href'))",
      );
      expect(ways).toEqual([
        expect.stringMatching(
          /^\/search\/#q=so-called\+%E2%80%9Cdual\+power&as=quotation&from=carr-1950%2Fp70-1$/,
        ),
        '/carr-1950/p/71/?passage=p70-1#report&now=so-called%20%E2%80%9Cdual%20power',
        '/carr-1950/p/71/#history-p70-1',
      ]);
      await pressInBar(driver, 'Cite in other styles');
      await waitUntil(driver, "document.activeElement.matches('.selection-panel select')");
      await driver.evaluate<void>(`(() => {
        const style = document.activeElement;
        style.value = 'MLA';
        style.dispatchEvent(new Event('change'));
      })()`);
      expect(await driver.text('.selection-panel .cite-text')).toContain('In the text: (Carr 71)');
      expect(await driver.text('.selection-panel')).toContain('no evidence of the print');
    },
    { clipboard: true },
  ));

/** Opens the tools and their group for citations. */
async function openCiteTools(driver: Driver): Promise<void> {
  await driver.click('#tools > summary');
  await driver.click('#tools-cite > summary');
  await waitUntil(driver, "document.querySelector('#tools-cite select') !== null");
}

/** Chooses in one of the lists of the panel. */
const choose = (driver: Driver, list: number, name: string) =>
  driver.evaluate<void>(`(() => {
    const select = document.querySelectorAll('#tools-cite select')[${list}];
    select.value = [...select.options].find(({ text }) => text.startsWith(${JSON.stringify(name)})).value;
    select.dispatchEvent(new Event('change'));
  })()`);

test('the tools cite chapter and page in the style that was chosen last', () =>
  travel(
    async (driver) => {
      await driver.open(FEBRUARY);
      await openCiteTools(driver);
      expect(await driver.text('#tools-cite .cite-text')).toMatch(
        /^E\. H\. Carr, “From February to October,” chap\. 4 in The Bolshevik Revolution 1917-1923, vol\. 1, .* 70–101, /,
      );
      await choose(driver, 1, 'BibTeX');
      await driver.click('#tools-cite .cite-ways button');
      await waitUntil(driver, "document.querySelector('.cite-said').textContent === 'Copied.'");
      expect(await copied(driver)).toBe(`@incollection{carr-1950-from-february-to-october,
  author = {Carr, E. H.},
  title = {{From February to October}},
  booktitle = {{The Bolshevik Revolution 1917-1923}},
  chapter = {4},
  volume = {1},
  series = {{A History of Soviet Russia}},
  number = {1},
  publisher = {Macmillan},
  address = {London},
  year = {1950},
  pages = {70--101},
  url = {/carr-1950/from-february-to-october/},
  note = {Text: On the Soviet State, version 1.0 of 2026-11-23},
}`);
      await driver.open('carr-1950/p/71/');
      await openCiteTools(driver);
      expect(await driver.text('#tools-cite .cite-text')).toContain('annote = {Cited: p. 71}');
      await choose(driver, 1, 'APA');
      expect(await driver.text('#tools-cite .cite-text')).toContain('(Carr, 1950, p. 71)');
    },
    { clipboard: true },
  ));

test('the tools cite the words that were selected before they were opened', () =>
  travel(async (driver) => {
    await driver.open(FEBRUARY);
    await selectWords(driver, { passage: 'n71-1', from: 'V. Chernov', to: 'analysis' });
    await waitUntil(driver, "document.querySelector('.selection-bar') !== null");
    await openCiteTools(driver);
    expect(await driver.text('#tools-cite .cite-text')).toContain('71n1');
  }));

test.each([
  [
    'carr-1950/p/71/',
    /^E\. H\. Carr, The Bolshevik Revolution 1917-1923, vol\. 1, .* 71, .* 2026\. Address on this site: \/carr-1950\/p\/71\/$/,
  ],
  [
    'webb-1936/foreword/',
    /^The publisher \(The Left Review\), foreword to .* 2026\. Address on this site: \/webb-1936\/foreword\/$/,
  ],
])('without scripts the tools of %s have the citation as text, with a link', (address, cited) =>
  travel(
    async (driver) => {
      await driver.open(address);
      await driver.click('#tools > summary');
      await driver.click('#tools-cite > summary');
      expect(await driver.text('#tools-cite .citation')).toMatch(cited);
      expect(await driver.attribute('#tools-cite .citation a', 'href')).toBe(`/${address}`);
    },
    { javaScript: false },
  ),
);
