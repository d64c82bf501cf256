/** Chromium for the benchmark: fresh windows, the bytes that they transfer counted, slowed down on request. */
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { findBrowser } from '../../find-browser.ts';

/** A window without cache, cookies or history. */
export interface FreshWindow {
  readonly page: Page;
  /**
   * What was transferred since it was opened, address by address, compressed as served, headers included.
   *
   * @param until milliseconds since 1970; what was not all there by then is left out
   */
  readonly transferred: (until?: number) => Promise<ReadonlyMap<string, number>>;
  readonly close: () => Promise<void>;
}

/** Starts the browser that the tests use. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(console.log),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** Opens an address in a window of its own. */
export async function freshWindow(browser: Browser, address: string): Promise<FreshWindow> {
  const context: BrowserContext = await browser.newContext();
  const finished: Request[] = [];
  // Of the context, not the page: workers fetch too.
  context.on('requestfinished', (request) => finished.push(request));
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    async transferred(until = Number.POSITIVE_INFINITY) {
      const bytes = new Map<string, number>();
      for (const request of finished) {
        const { startTime, responseEnd } = request.timing();
        if (startTime + responseEnd > until) continue;
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        const url = request.url();
        bytes.set(url, (bytes.get(url) ?? 0) + responseBodySize + responseHeadersSize);
      }
      return bytes;
    },
    close: () => context.close(),
  };
}
