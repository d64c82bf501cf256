/**
 * What a journey may do with a browser. Journeys are written against this and nothing else, so that another
 * engine needs only another implementation (`chromium.ts` is the first).
 */

/** A window with one page in it. Every method waits until it is done and throws if it cannot be done. */
export interface Driver {
  /** Opens an address: absolute, or relative to the home page of the site (`carr-1950/p/61/`, no slash first). */
  open(address: string): Promise<void>;
  /** Clicks the first element that the CSS selector finds; waits until there is one that can be clicked. */
  click(selector: string): Promise<void>;
  /** Brings the mouse onto the first element that the selector finds, and leaves it there. */
  hover(selector: string): Promise<void>;
  /** Draws with the mouse, its button held, from one point of the window to another, in CSS pixels. */
  drag(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void>;
  /** Presses a key by its name as in `KeyboardEvent.key`, with modifiers before: "Enter", "Tab", "Shift+Tab". */
  press(key: string): Promise<void>;
  /** Puts the text into the first field that the selector finds, in place of what was there, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Text of the first element that the selector finds, as a reader sees it; waits until there is one. */
  text(selector: string): Promise<string>;
  /** Value of an attribute of the first such element; undefined if it has none; waits for the element. */
  attribute(selector: string, name: string): Promise<string | undefined>;
  /** Value of a JavaScript expression in the page, as JSON would carry it; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** Makes the page's area this wide and high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Everything that the window has asked of any host since it was opened, in order. */
  requests(): readonly { readonly address: string; readonly method: string; readonly body: string }[];
  /** Takes the connection away from the window and all that works for it, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** What a screen reader is told of the first element that the selector finds: roles, names, states, as indented lines. */
  accessibilityTree(selector: string): Promise<string>;
  /** Writes a picture (PNG) of what the window shows to a file, making its folder if need be. */
  screenshot(file: string): Promise<void>;
  /** Closes the window. */
  close(): Promise<void>;
}

/** How a window is opened; each can be left out. */
export interface WindowOptions {
  /** Whether the page's own scripts run (default true). Reading must not need them. */
  readonly javaScript?: boolean;
  /** Width and height of the page's area, in CSS pixels (default 1280 × 900). */
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system asks for (default light). */
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the reader's system forces its own colours upon pages (default false). */
  readonly forcedColors?: boolean;
  /** Whether the reader's system asks for less motion (default false). */
  readonly reducedMotion?: boolean;
  /** Whether the reader points with a finger (default false: with a mouse). */
  readonly touch?: boolean;
  /** Whether the page may read what was copied (default: the browser asks, and nobody answers). */
  readonly clipboard?: boolean;
  /** How the page is shown: in a window, or as it would be printed (default screen). */
  readonly media?: 'screen' | 'print';
}

/** Longest time to wait for something on a page, in milliseconds; generous, as it only delays a failure. */
export const patienceMs = 15_000;

/** Time between two looks, in milliseconds. */
const pauseMs = 50;

/**
 * Waits until a JavaScript expression is true in the page (`waitUntil(driver, "location.hash === '#p61-2'")`).
 * Throws with the expression and its last value when patience ends. It rests on `evaluate` alone, so that
 * every engine waits in the same way.
 */
export async function waitUntil(driver: Driver, expression: string): Promise<void> {
  const end = performance.now() + patienceMs;
  let last: unknown;
  do {
    try {
      last = await driver.evaluate<unknown>(expression);
      if (last) return;
    } catch (error) {
      // The page may be on its way to another one, where the expression makes sense again.
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  } while (performance.now() < end);
  throw new Error(
    `Waited ${patienceMs} ms in vain for: ${expression}\n  last value: ${JSON.stringify(last)}`,
  );
}
