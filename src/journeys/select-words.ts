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
      const root = document.getElementById(id);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      // The words may stand in several elements: one keeps "xx, 114" in its line.
      const point = (at) => {
        for (const node of nodes) {
          if (at < node.length || (isEnd && at === node.length)) return [node, at];
          at -= node.length;
        }
      };
      const text = nodes.map(({ data }) => data).join('');
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const found = point(at + (isEnd ? words.length : 0));
        if (!after || after.comparePoint(...found) >= 0) return found;
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
