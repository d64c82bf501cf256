/** Chromium for the journeys, driven by playwright-core. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Driver, patienceMs, type WindowOptions } from './driver.ts';

/**
 * Flags for a browser that runs unseen, as root, on a machine without a graphics card, and asks nobody
 * outside for anything: without the last four Chromium looks up its maker's hosts at every start.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

class ChromiumWindow implements Driver {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #siteUrl: string;
  readonly #requests: { address: string; method: string; body: string }[] = [];

  constructor(context: BrowserContext, page: Page, siteUrl: string) {
    this.#context = context;
    this.#page = page;
    this.#siteUrl = siteUrl;
    // Of the context, not the page: a worker asks too.
    context.on('request', (request) =>
      this.#requests.push({
        address: request.url(),
        method: request.method(),
        body: request.postData() ?? '',
      }),
    );
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(new URL(address, this.#siteUrl).href);
  }

  async click(selector: string): Promise<void> {
    await this.#page.locator(selector).first().click();
  }

  async hover(selector: string): Promise<void> {
    await this.#page.locator(selector).first().hover();
  }

  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(...from);
    await mouse.down();
    await mouse.move(...to, { steps: 8 });
    await mouse.up();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(selector: string, text: string): Promise<void> {
    const field = this.#page.locator(selector).first();
    await field.fill('');
    await field.pressSequentially(text);
  }

  async text(selector: string): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: text that is hidden is not what a reader sees
    return this.#page.locator(selector).first().innerText();
  }

  async attribute(selector: string, name: string): Promise<string | undefined> {
    return (await this.#page.locator(selector).first().getAttribute(name)) ?? undefined;
  }

  async evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate<T>(expression);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  requests(): readonly { readonly address: string; readonly method: string; readonly body: string }[] {
    return this.#requests;
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#context.setOffline(isOffline);
  }

  async accessibilityTree(selector: string): Promise<string> {
    return await this.#page.locator(selector).first().ariaSnapshot();
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

/** Starts Chromium without a window; `program` is the path of its program (in tests `inject('browser')`). */
export function startChromium(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: flags });
}

/**
 * Opens an empty window that knows nothing of any other: no cache, no cookies, nothing kept.
 *
 * @param siteUrl home page of the site, with a slash at the end (`inject('siteUrl')`)
 */
export async function openChromium(
  browser: Browser,
  siteUrl: string,
  options: WindowOptions = {},
): Promise<Driver> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    hasTouch: options.touch ?? false,
    // Without it the browser would take the first of its pointers, a mouse, for the reader's.
    isMobile: options.touch ?? false,
    permissions: options.clipboard ? ['clipboard-read', 'clipboard-write'] : [],
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await page.emulateMedia({ media: options.media ?? 'screen' });
  return new ChromiumWindow(context, page, siteUrl);
}
