import { type Driver, waitUntil } from './driver.ts';

/** Words of a text, from the beginning of some to the end of others, which may stand in another passage. */
export interface Selecting {
  readonly passage: string;
  readonly from: string;
  readonly to: string;
  readonly toPassage?: string;
}

/** Selects words of a text, as a reader does who is done with it. */
export async function selectWords(driver: Driver, selecting: Selecting): Promise<void> {
  const { passage, from, to, toPassage = passage } = selecting;
  await driver.evaluate<void>(`(() => {
    const find = (id, words, isEnd, after) => {
      const root = document.querySelector(\`[id="\${id}"], [data-passage="\${id}"], [data-note="\${id}"]\`);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const at = node.data.indexOf(words);
        if (at < 0 || (after && after.comparePoint(node, at) < 0)) continue;
        return [node, at + (isEnd ? words.length : 0)];
      }
      throw new Error('not in ' + id + ': ' + words);
    };
    const start = find(${JSON.stringify(passage)}, ${JSON.stringify(from)}, false);
    const after = document.createRange();
    after.setStart(...start);
    after.setEnd(document.body, document.body.childNodes.length);
    start[0].parentElement.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(...start, ...find(${JSON.stringify(toPassage)}, ${JSON.stringify(to)}, true, after));
  })()`);
}

/** Presses a button of the bar at the selected words, by its words. */
export async function pressInBar(driver: Driver, words: string): Promise<void> {
  const button = `[...document.querySelectorAll('.selection-bar :is(a, button)')].find((one) => one.textContent.startsWith(${JSON.stringify(words)}))`;
  await waitUntil(driver, `${button} !== undefined`);
  await driver.evaluate<void>(`${button}.click()`);
}

/** Waits until the bar says something, and gives it. */
export async function saidInBar(driver: Driver): Promise<string> {
  await waitUntil(driver, "(document.querySelector('.selection-said')?.textContent ?? '') !== ''");
  return driver.evaluate<string>("document.querySelector('.selection-said').textContent");
}
