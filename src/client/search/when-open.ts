// Work on a part of the page that may be closed, and need not be done at every hit that comes.

import { afterPaint } from './after-paint.ts';

/** Shortest time between two rounds while hits are coming, in milliseconds. */
const REST = 300;

/** Work that is asked for often and done now and then, while its part of the page is open. */
export interface Work {
  /** Shows the part and asks for a round: when there is time, or after a rest where more is still to come. */
  ask(isMoreToCome: boolean): void;
  /** Hides the part and takes back what was asked for. */
  forget(): void;
}

/** Does `round` in a task of its own as long as `details` is open, and when it is opened. */
export function whenOpen(details: HTMLDetailsElement, round: () => void): Work {
  let takeBack: (() => void) | undefined;
  let isWaiting = false;
  const run = () => {
    takeBack = undefined;
    isWaiting = false;
    details.hidden = false;
    if (details.open) round();
  };
  details.addEventListener('toggle', () => {
    if (details.open && !details.hidden && takeBack === undefined) run();
  });
  return {
    ask(isMoreToCome) {
      // Closed it is a line above the hits and comes with them; open it stands beside them, and comes after them.
      if (!details.open) details.hidden = false;
      if (takeBack !== undefined && (isMoreToCome || !isWaiting)) return;
      takeBack?.();
      isWaiting = isMoreToCome;
      takeBack = isMoreToCome ? afterRest(run) : afterPaint(run);
    },
    forget() {
      takeBack?.();
      takeBack = undefined;
      isWaiting = false;
      details.hidden = true;
    },
  };
}

function afterRest(next: () => void): () => void {
  const timer = setTimeout(next, REST);
  return () => clearTimeout(timer);
}
