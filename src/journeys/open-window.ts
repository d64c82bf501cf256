// A window for one journey: opened before it, closed after it, whatever happens.
import { afterAll, inject } from 'vitest';
import { openChromium, startChromium } from './chromium.ts';
import type { Driver, WindowOptions } from './driver.ts';

/** Where a window starts: on the whole site, or on the public one under its path. */
export interface JourneyOptions extends WindowOptions {
  readonly site?: 'whole' | 'public';
}

/** The browser of all journeys of a file; to start one takes longer than many a journey. */
let browser: ReturnType<typeof startChromium> | undefined;

afterAll(async () => (await browser)?.close());

/** Opens a window that its test file closes: for many pages that are only looked at, one window saves half the time. */
export async function openWindow({ site = 'whole', ...window }: JourneyOptions = {}): Promise<Driver> {
  const address = site === 'whole' ? inject('siteUrl') : inject('publicSiteUrl');
  browser ??= startChromium(inject('browser'));
  return openChromium(await browser, address, window);
}

/** Runs a journey in a window of its own. */
export async function travel(
  journey: (driver: Driver) => Promise<void>,
  options: JourneyOptions = {},
): Promise<void> {
  const driver = await openWindow(options);
  try {
    await journey(driver);
  } finally {
    await driver.close();
  }
}
