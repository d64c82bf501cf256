// A window for one journey: opened before it, closed after it, whatever happens.
import { inject } from 'vitest';
import { openChromium } from './chromium.ts';
import type { Driver, WindowOptions } from './driver.ts';

/** Where a window starts: on the whole site, or on the public one under its path. */
export interface JourneyOptions extends WindowOptions {
  readonly site?: 'whole' | 'public';
}

/** Runs a journey in a window of its own. */
export async function travel(
  journey: (driver: Driver) => Promise<void>,
  options: JourneyOptions = {},
): Promise<void> {
  const { site = 'whole', ...window } = options;
  const address = site === 'whole' ? inject('siteUrl') : inject('publicSiteUrl');
  const driver = await openChromium(inject('browser'), address, window);
  try {
    await journey(driver);
  } finally {
    await driver.close();
  }
}
