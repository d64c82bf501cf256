// Tells listeners what stands on the page, once the reader pauses.

/** How long nothing must have happened before something is said, in milliseconds. */
const PAUSE = 1000;

/** Says words through a live region; words that come before the pause is over replace those before. */
export function speaker(region: HTMLElement): { say(words: string): void; hush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say(words) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.textContent = words;
      }, PAUSE);
    },
    hush() {
      clearTimeout(timer);
      region.textContent = '';
    },
  };
}
