// Work on a part of the page that may be closed, and need not be done at every hit that comes.

/** Shortest time between two rounds while hits are coming, in milliseconds. */
const REST = 300;

/** Work that is asked for often and done now and then, while its part of the page is open. */
export interface Work {
  /** Asks for a round: the next when there is time, or after a rest where more is still to come. */
  ask(isMoreToCome: boolean): void;
  /** Takes back what was asked for. */
  forget(): void;
}

/** Does `round` in a task of its own as long as `details` is open, and when it is opened. */
export function whenOpen(details: HTMLDetailsElement, round: () => void): Work {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const run = () => {
    timer = undefined;
    isWaiting = false;
    if (details.open && !details.hidden) round();
  };
  details.addEventListener('toggle', () => {
    if (details.open && timer === undefined) run();
  });
  return {
    ask(isMoreToCome) {
      if (timer !== undefined && isMoreToCome === isWaiting) return;
      if (timer !== undefined && isMoreToCome) return;
      clearTimeout(timer);
      isWaiting = isMoreToCome;
      timer = setTimeout(run, isMoreToCome ? REST : 0);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      isWaiting = false;
    },
  };
}
