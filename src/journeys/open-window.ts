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

/** Runs a journey in a window of its own. */
export async function travel(
  journey: (driver: Driver) => Promise<void>,
  options: JourneyOptions = {},
): Promise<void> {
  const { site = 'whole', ...window } = options;
  const address = site === 'whole' ? inject('siteUrl') : inject('publicSiteUrl');
  browser ??= startChromium(inject('browser'));
  const driver = await openChromium(await browser, address, window);
  try {
    await journey(driver);
  } finally {
    await driver.close();
  }
}
