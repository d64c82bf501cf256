import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Driver, type WindowOptions, waitUntil } from './driver.ts';
import { findViolations } from './find-violations.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';
const WIDE: WindowOptions = { width: 1440, height: 900 };
const NARROW: WindowOptions = { width: 800, height: 700 };
const PHONE: WindowOptions = { width: 360, height: 740, touch: true };

const BESIDE = "document.querySelector('.notes.beside') !== null";
const PANEL = "document.querySelector('.note-panel') !== null";
const isFocused = (selector: string) => `document.activeElement.matches('${selector}')`;

/** Chapters that have notes, from the built site. */
function chapters(): string[] {
  const { folder } = inject('site');
  return ['carr-1950', 'webb-1936'].flatMap((work) =>
    readdirSync(join(folder, work))
      .filter((name) => !/^\d+$|\.|^(all|p|library-list)$/.test(name))
      .map((name) => `${work}/${name}/`),
  );
}

/** How the notes beside a text stand: those that overlap, stand above their line, or are cut off by the window. */
const FAULTS = `(() => {
  const notes = [...document.querySelectorAll('.notes.beside > .note-list > li')].map((note) => {
    const link = note.querySelector('.back-link');
    const place = link && document.querySelector(link.getAttribute('href'));
    return { id: note.id, box: note.getBoundingClientRect(), place: place?.getBoundingClientRect() };
  }).sort((a, b) => a.box.top - b.box.top);
  const text = document.querySelector('.text').getBoundingClientRect();
  return notes.flatMap(({ id, box, place }, index) => {
    const before = notes[index - 1]?.box;
    const faults = [];
    if (before && before.bottom > box.top) faults.push('overlaps');
    if (place && box.bottom < place.top) faults.push('above its line');
    if (place && box.top > place.bottom + 400) faults.push('far from its line');
    if (box.left < text.right || box.right > document.documentElement.clientWidth) faults.push('no room');
    return faults.map((fault) => id + ': ' + fault);
  });
})()`;

/** Words of the notes of a page, however they are shown. */
const NOTE_WORDS = "[...document.querySelectorAll('.note-list > li')].map((note) => note.innerText.trim())";

const places =
  "[...document.querySelectorAll('.text > p')].slice(0, 12).map((p) => p.getBoundingClientRect().top)";

test('in no chapter, however many notes it has, do notes beside their lines overlap', async () => {
  for (const width of [1280, 1920]) {
    await travel(
      async (driver) => {
        let most = 0;
        for (const chapter of chapters()) {
          await driver.open(chapter);
          const count = await driver.evaluate<number>(
            "document.querySelectorAll('.notes:not(.doubtful-readings) > .note-list > li').length",
          );
          if (count === 0) continue;
          most = Math.max(most, count);
          await waitUntil(driver, `${BESIDE} && document.fonts.status === 'loaded'`);
          await driver.evaluate<unknown>('new Promise(requestAnimationFrame)');
          expect(await driver.evaluate<string[]>(FAULTS), `${chapter} at ${width}`).toEqual([]);
        }
        expect(most).toBeGreaterThan(100);
      },
      { width, height: 900 },
    );
  }
}, 180_000);

test('with larger letters, or none of its room left, a note is never over another or over the text', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, BESIDE);
    await driver.evaluate<void>("document.documentElement.style.fontSize = '22px'");
    await driver.evaluate<unknown>('new Promise((done) => setTimeout(done, 200))');
    expect(await driver.evaluate<string[]>(FAULTS)).toEqual([]);
    await driver.evaluate<void>("document.documentElement.style.fontSize = '36px'");
    await waitUntil(driver, `!(${BESIDE})`);
    await driver.evaluate<void>("document.documentElement.style.fontSize = ''");
    await waitUntil(driver, BESIDE);
    await driver.resize(900, 900);
    await waitUntil(driver, `!(${BESIDE})`);
    expect(await driver.evaluate<string>("getComputedStyle(document.querySelector('#n70-1')).position")).toBe(
      'static',
    );
  }, WIDE));

test('notes beside the text move no line of it', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, `${BESIDE} && document.fonts.status === 'loaded'`);
    const shift = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().flatMap(
      ({ sources }) => sources.map(({ node }) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('.notes')?.className)
    ).filter(Boolean))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done([]), 500))`;
    expect(await driver.evaluate<string[]>(shift)).toEqual([]);
    const beside = await driver.evaluate<number[]>(places);
    await driver.evaluate<void>("document.documentElement.dataset.noteNumbers = 'off'");
    await waitUntil(driver, `!(${BESIDE})`);
    await driver.evaluate<void>('delete document.documentElement.dataset.noteNumbers');
    await waitUntil(driver, BESIDE);
    expect(await driver.evaluate<number[]>(places)).toEqual(beside);
  }, WIDE));

test('each note is in the page once, wherever it is shown', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, BESIDE);
    const wide = await driver.evaluate<string[]>(NOTE_WORDS);
    const ids = "[...document.querySelectorAll('[id]')].map(({ id }) => id)";
    const unlike = async () => {
      const all = await driver.evaluate<string[]>(ids);
      return all.length - new Set(all).size;
    };
    expect(await unlike()).toBe(0);
    await driver.resize(800, 700);
    await waitUntil(driver, `!(${BESIDE})`);
    expect((await driver.evaluate<string[]>(NOTE_WORDS)).length).toBe(wide.length);
    await driver.click('#r70-1');
    await waitUntil(driver, PANEL);
    expect(await unlike()).toBe(0);
    // While the panel has the note, its place in the list is passed over by speech and by the browser’s own search.
    expect(await driver.evaluate<boolean>("document.querySelector('#n70-1').inert")).toBe(true);
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>("document.querySelector('#n70-1').inert")).toBe(false);
  }, WIDE));

test('a mark and its note beside it light up together, pointed at or focused', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, BESIDE);
    const lit = "[...document.querySelectorAll('.lit')].map(({ id }) => id).sort()";
    await driver.evaluate<void>("document.querySelector('#r70-1').focus()");
    expect(await driver.evaluate<string[]>(lit)).toEqual(['n70-1', 'r70-1']);
    await driver.evaluate<void>('document.activeElement.blur()');
    expect(await driver.evaluate<string[]>(lit)).toEqual([]);
    await driver.evaluate<void>(
      "document.querySelector('#n70-1 p').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))",
    );
    expect(await driver.evaluate<string[]>(lit)).toEqual(['n70-1', 'r70-1']);
  }, WIDE));

test('a mark whose note is seen opens nothing: the note has the focus, and Escape leads back to the mark', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, BESIDE);
    const scrolled = await driver.evaluate<number>('scrollY');
    await driver.click('#r70-1');
    await waitUntil(driver, isFocused('#n70-1.lit'));
    expect(await driver.evaluate<boolean>(PANEL)).toBe(false);
    expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>(isFocused('#r70-1'))).toBe(true);
  }, WIDE));

test('by key the note is a step of the history, and the way back leads to the mark; Escape and ↩ leave no step', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#p80-1`);
    await waitUntil(driver, BESIDE);
    const steps = () => driver.evaluate<number>('history.length');
    const [before, mark] = [await steps(), isFocused('#r71-1')];
    // Pointed at, a note is only lit: nobody has gone anywhere.
    await driver.click('#r70-1');
    await waitUntil(driver, isFocused('#n70-1.lit'));
    expect(await steps()).toBe(before);
    const follow = async () => {
      await driver.press('Enter');
      await waitUntil(driver, isFocused('#n71-1'));
      expect(await driver.evaluate<string | undefined>('history.state?.note')).toBe('n71-1');
    };
    const isBack = async (scrolled: number) => {
      await waitUntil(driver, `${mark} && (history.state?.note ?? '') === ''`);
      expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    };
    await driver.evaluate<void>("document.querySelector('#r71-1').focus()");
    const scrolled = await driver.evaluate<number>('scrollY');
    await follow();
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await isBack(scrolled);
    await follow();
    await driver.press('Escape');
    await isBack(scrolled);
    await follow();
    await driver.press('Tab');
    expect(await driver.attribute(':focus', 'aria-label')).toBe('Back to note 1, page 71');
    await driver.press('Enter');
    await isBack(scrolled);
    expect(await steps()).toBe(before + 1);
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, "location.href === 'about:blank'");
  }, WIDE));

test('a long note is folded; its button unfolds it and folds it again, and so does whatever leads into it', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/self-determination-in-practice/');
    await waitUntil(driver, "document.querySelector('.folded .note-more') !== null");
    const id = await driver.evaluate<string>("document.querySelector('.folded').id");
    const height = () => driver.evaluate<number>(`document.querySelector('#${id}').offsetHeight`);
    const folded = await height();
    expect(await driver.attribute(`#${id} .note-more`, 'aria-label')).toMatch(/^more of note \d+, page \d+$/);
    await driver.click(`#${id} .note-more`);
    expect(await height()).toBeGreaterThan(folded);
    expect(await driver.attribute(`#${id} .note-more`, 'aria-expanded')).toBe('true');
    const faults = await driver.evaluate<string[]>(FAULTS);
    expect(faults.filter((fault) => !fault.includes('far'))).toEqual([]);
    await driver.click(`#${id} .note-more`);
    expect(await height()).toBe(folded);
    await driver.evaluate<void>(`location.hash = '${id}'`);
    await waitUntil(driver, `!document.querySelector('#${id}').classList.contains('folded')`);
  }, WIDE));

test('an address of a note leads to the note beside its line', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#n90-1`);
    await waitUntil(driver, BESIDE);
    await waitUntil(
      driver,
      "['#n90-1', '#r90-1'].every((id) => { const { top } = document.querySelector(id).getBoundingClientRect(); return top >= 0 && top < innerHeight; })",
    );
  }, WIDE));

test('words found by the search in a long note beside its line are seen', () =>
  travel(async (driver) => {
    const words = 'Kuban';
    await driver.open(`carr-1950/self-determination-in-practice/#n294-2&hl=${words}`);
    await waitUntil(driver, `${BESIDE} && document.querySelector('#n294-2 mark.found') !== null`);
    await waitUntil(
      driver,
      `(() => {
        const mark = document.querySelector('#n294-2 mark.found').getBoundingClientRect();
        const note = document.querySelector('#n294-2').getBoundingClientRect();
        const bar = document.querySelector('.find-bar').getBoundingClientRect();
        return mark.top >= 0 && mark.bottom <= bar.top && mark.bottom <= note.bottom;
      })()`,
    );
  }, WIDE));

test('words of the text that are drawn over a note beside it end with their line', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/from-february-to-october/#page-72');
    await waitUntil(driver, BESIDE);
    const [text, note] = await driver.evaluate<{ left: number; top: number }[]>(
      "['#p72-1', '#n72-1'].map((selector) => document.querySelector(selector).getBoundingClientRect().toJSON())",
    );
    await driver.drag(
      [(text?.left ?? 0) + 100, (text?.top ?? 0) + 15],
      [(note?.left ?? 0) + 60, (note?.top ?? 0) + 8],
    );
    const selected = await driver.evaluate<string>('getSelection().toString()');
    expect(
      await driver.evaluate<boolean>("document.querySelector('#p72-1').contains(getSelection().focusNode)"),
    ).toBe(true);
    expect(selected.length).toBeGreaterThan(200);
    expect(selected).toMatch(/class”\. With so much guidance and no more, Shlyapnikov, Zalutsky and$/);
  }, WIDE));

test('words of a note that are drawn over its edge by a few pixels take in no word of the text', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/1905-and-after/#n61-2');
    await waitUntil(driver, BESIDE);
    const { left, top, right, bottom } = await driver.evaluate<
      Record<'left' | 'top' | 'right' | 'bottom', number>
    >("document.querySelector('#n61-2').getBoundingClientRect().toJSON()");
    for (const end of [
      [(left + right) / 2, bottom + 3],
      [right + 6, (top + bottom) / 2],
    ] as const) {
      await driver.drag([left + 60, top + 10], end);
      const selected = await driver.evaluate<string>('getSelection().toString()');
      expect(selected).not.toBe('');
      expect(await driver.evaluate<string>("document.querySelector('#n61-2').textContent")).toContain(
        selected.trim(),
      );
      await driver.drag([5, 5], [6, 6]);
    }
  }, WIDE));

test('in a narrow window a mark opens the panel: by key, through the notes and back to the mark', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#p72-1`);
    const marks = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('.text a[role=doc-noteref]')].map(({ id }) => id)",
    );
    const at = marks.indexOf('r72-1');
    await driver.evaluate<void>("document.querySelector('#r72-1').focus()");
    const scrolled = await driver.evaluate<number>('scrollY');
    await driver.press('Enter');
    await waitUntil(driver, isFocused('.note-panel'));
    const name =
      "document.getElementById(document.querySelector('.note-panel').getAttribute('aria-labelledby')).textContent";
    expect(await driver.evaluate<string>(name)).toBe('Note 1, page 72');
    expect(await driver.text('.note-panel-text')).toBe('See p. 46 above.');
    const listed = await driver.evaluate<string>("document.querySelector('#n72-2').textContent");
    // The reference in the note comes first.
    await driver.press('Tab');
    await driver.press('Tab');
    expect(await driver.attribute(':focus', 'aria-label')).toBe('Previous note');
    await driver.press('Tab');
    await driver.press('Enter');
    expect(await driver.evaluate<string>(name)).toBe('Note 2, page 72');
    expect(marks[at + 1]).toBe('r72-2');
    expect(listed).toContain((await driver.text('.note-panel-text')).slice(0, 30));
    expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>(PANEL)).toBe(false);
    expect(await driver.evaluate<boolean>(isFocused('#r72-1, #r72-2'))).toBe(true);
    expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    expect(await driver.evaluate<string>('location.hash')).toBe('#p72-1');
  }, NARROW));

test('on a phone the panel takes three fifths of the window at most, and the way back of the system closes it', () =>
  travel(async (driver) => {
    // The way back goes to no place that the address names.
    await driver.open('carr-1950/self-determination-in-practice/#h286-3');
    const steps = await driver.evaluate<number>('history.length');
    const longest = await driver.evaluate<string>(
      "[...document.querySelectorAll('.note-list > li[data-note]')].sort((a, b) => b.textContent.length - a.textContent.length)[0].dataset.note",
    );
    const mark = longest.replace('n', '#r');
    await driver.evaluate<void>(`document.querySelector('${mark}').scrollIntoView({ block: 'center' })`);
    await tap(driver, mark);
    await waitUntil(driver, PANEL);
    expect(
      await driver.evaluate<boolean>(
        `document.querySelector('${mark}').getBoundingClientRect().bottom < document.querySelector('.note-panel').getBoundingClientRect().top`,
      ),
    ).toBe(true);
    const scrolled = await driver.evaluate<number>('scrollY');
    const { height, inner, more } = await driver.evaluate<{
      height: number;
      inner: number;
      more: boolean;
    }>(`({
      height: document.querySelector('.note-panel').offsetHeight,
      inner: innerHeight,
      more: document.querySelector('.note-panel-text').scrollHeight > document.querySelector('.note-panel-text').clientHeight,
    })`);
    expect(height).toBeLessThanOrEqual(0.6 * inner + 1);
    expect(more).toBe(true);
    const targets = await driver.evaluate<number[]>(
      "[...document.querySelectorAll('.note-panel button')].map((button) => Math.min(button.offsetWidth, button.offsetHeight))",
    );
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    expect(await driver.evaluate<number>('history.length')).toBe(steps + 1);
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, `!(${PANEL})`);
    expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    // Closed by its button it leaves no step behind.
    await tap(driver, mark);
    await waitUntil(driver, PANEL);
    await tap(driver, '.note-panel-close');
    await waitUntil(driver, `!(${PANEL})`);
    await waitUntil(driver, isFocused(mark));
    expect(await driver.evaluate<number>('scrollY')).toBe(scrolled);
    expect(await driver.evaluate<string>('history.scrollRestoration')).toBe('auto');
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, "location.href === 'about:blank'");
  }, PHONE));

test('a link in the panel leads on, and back to the text without the panel', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#p72-1`);
    await tap(driver, '#r72-1');
    await waitUntil(driver, PANEL);
    await driver.evaluate<void>("document.querySelector('.note-panel-text a.cross-reference').click()");
    await waitUntil(driver, "location.pathname !== '/carr-1950/from-february-to-october/'");
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, "location.pathname === '/carr-1950/from-february-to-october/'");
    expect(await driver.evaluate<boolean>(PANEL)).toBe(false);
    // To a note of the same chapter too.
    await driver.open('carr-1950/1905-and-after/#p62-1');
    await tap(driver, '#r62-1');
    await waitUntil(driver, PANEL);
    await driver.evaluate<void>("document.querySelector('.note-panel-text a.cross-reference').click()");
    await waitUntil(driver, `location.hash === '#n58-2' && !(${PANEL}) && ${isFocused('#n58-2')}`);
    await driver.evaluate<unknown>(
      'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))',
    );
    expect(
      await driver.evaluate<boolean>(
        "(({ top }) => top >= 0 && top < innerHeight)(document.querySelector('#n58-2').getBoundingClientRect())",
      ),
    ).toBe(true);
  }, PHONE));

test('the whole work and a printed page show their notes in the panel too', () =>
  travel(async (driver) => {
    for (const address of ['carr-1950/all/#p72-1', 'carr-1950/p/72/']) {
      await driver.open(address);
      await driver.resize(1440, 420);
      await driver.evaluate<void>("document.querySelector('#r72-1').scrollIntoView()");
      await driver.click('#r72-1');
      await waitUntil(driver, PANEL);
      expect(await driver.text('.note-panel-title')).toBe('Note 1, page 72');
      expect(await driver.evaluate<boolean>(BESIDE)).toBe(false);
    }
  }, WIDE));

test('who comes to a way back by key is shown the sentence it leads to, until Escape', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>("document.querySelector('#n75-2').scrollIntoView({ block: 'center' })");
    await driver.evaluate<void>("document.querySelector('#n75-1 .back-link').focus()");
    // Away, and there again by key; between the two stands the button of the note before.
    await driver.press('Shift+Tab');
    for (let stop = 0; stop < 3; stop++) {
      await driver.press('Tab');
      if (await driver.evaluate<boolean>(isFocused('#n75-1 .back-link'))) break;
    }
    await waitUntil(driver, "document.querySelector('.note-preview') !== null");
    expect(await driver.attribute(':focus', 'aria-label')).toBe('Back to note 1, page 75');
    const shown = await driver.text('.note-preview');
    expect(shown).toMatch(/^These proceedings, .* situation,\s?1 were natural enough.* policy\.$/s);
    expect(await driver.attribute(':focus', 'aria-describedby')).toBe('note-preview');
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>("document.querySelector('.note-preview') === null")).toBe(true);
    expect(
      await driver.evaluate<string | null>("document.activeElement.getAttribute('aria-describedby')"),
    ).toBeNull();
  }, NARROW));

test('copied words are without the signs of notes', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await waitUntil(driver, BESIDE);
      await driver.evaluate<void>("getSelection().selectAllChildren(document.querySelector('#p72-1'))");
      await driver.press('Control+c');
      const copied = await driver.evaluate<string>('navigator.clipboard.readText()');
      const words = await driver.evaluate<string>(`(() => {
        const copy = document.querySelector('#p72-1').cloneNode(true);
        for (const sign of copy.querySelectorAll('.note-ref, .passage-tool, .passage-menu')) sign.remove();
        return copy.textContent;
      })()`);
      expect(copied.replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' ').trim());
      expect(
        await driver.evaluate<number>("document.querySelectorAll('#p72-1 .note-ref').length"),
      ).toBeGreaterThan(0);
    },
    { ...WIDE, clipboard: true },
  ));

test('with note numbers off no sign is seen, and the notes are in their list', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>("document.documentElement.dataset.noteNumbers = 'off'");
    await waitUntil(driver, `!(${BESIDE})`);
    expect(await driver.evaluate<boolean>("document.querySelector('#r72-1').checkVisibility()")).toBe(false);
    expect(await driver.evaluate<boolean>("document.querySelector('#n72-1').checkVisibility()")).toBe(true);
  }, WIDE));

test('on paper the notes are a list behind the text, whole', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/self-determination-in-practice/');
      await waitUntil(driver, BESIDE);
      const overlaps =
        await driver.evaluate<number>(`[...document.querySelectorAll('.notes.beside > .note-list > li')]
        .map((note) => note.getBoundingClientRect())
        .filter(({ top }, index, all) => index > 0 && top < all[index - 1].bottom).length`);
      expect(overlaps).toBe(0);
      expect(
        await driver.evaluate<string[]>(
          "[...document.querySelectorAll('.notes.beside > .note-list > li')].filter((note) => getComputedStyle(note).position !== 'static' || note.scrollHeight > note.clientHeight + 1).map(({ id }) => id)",
        ),
      ).toEqual([]);
      const buttons = "[...document.querySelectorAll('.note-more')]";
      expect(await driver.evaluate<number>(`${buttons}.length`)).toBeGreaterThan(0);
      expect(await driver.evaluate<boolean>(`${buttons}.some((button) => button.checkVisibility())`)).toBe(
        false,
      );
    },
    { ...WIDE, media: 'print' },
  ));

test('without scripts a mark leads to its note and the note back', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await driver.click('#r72-1');
      await waitUntil(driver, "location.hash === '#n72-1'");
      await driver.click('#n72-1 .back-link');
      await waitUntil(driver, "location.hash === '#r72-1'");
    },
    { ...WIDE, javaScript: false },
  ));

test('axe finds nothing in notes beside the text, in the panel and in the preview', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await waitUntil(driver, "document.querySelector('.folded .note-more') !== null");
    await driver.evaluate<void>("document.querySelector('#r70-1').focus()");
    expect(await findViolations(driver)).toEqual([]);
    await driver.resize(800, 700);
    await waitUntil(driver, `!(${BESIDE})`);
    await driver.click('#r70-1');
    await waitUntil(driver, PANEL);
    expect(await findViolations(driver)).toEqual([]);
    await driver.press('Escape');
    await driver.evaluate<void>("document.querySelector('#n75-1 .back-link').focus()");
    await waitUntil(driver, "document.querySelector('.note-preview') !== null");
    expect(await findViolations(driver)).toEqual([]);
  }, WIDE));

/** A touch, as far as a page can tell it from a click. */
async function tap(driver: Driver, selector: string): Promise<void> {
  await driver.evaluate<void>(
    `document.querySelector('${selector}').dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch' }))`,
  );
}
