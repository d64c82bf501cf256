/**
 * Every page of a built site, opened in Chromium and checked by axe-core against WCAG 2.2 A and AA and its
 * best practices, in every theme.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findViolations } from '../src/journeys/find-violations.ts';
import { findBrowser } from './find-browser.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve.ts';
import type { Counts } from './test-counts.ts';

/** Pages open at once; one per core of a small machine. */
const windows = 2;

/** Addresses of all pages of a built site relative to its home page; "" is the home page. */
export function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Every so many pages a line tells how far it is. */
const toldEvery = 50;

/** What makes a page lead on to another at once. */
const leadsOn = /<meta http-equiv="refresh"[^>]*>/;

/** Checks all pages of the site in `root`, served at "/", in all themes; each page counts as one test. */
export async function checkAccessibility(root: string, say: (line: string) => void): Promise<Counts> {
  const folder = join(projectRoot, root);
  const site = await serveSite({ root });
  const browser = await chromium.launch({
    executablePath: await findBrowser(say),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const all = pagesOf(folder);
  const left = [...all];
  const remarks: string[] = [];
  let passed = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    const page = await (await browser.newContext()).newPage();
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      const url = new URL(address, site.url).href;
      const html = readFileSync(join(folder, address.replace(/(^|\/)$/, '$1index.html')), 'utf8');
      // It would be gone before it is looked at.
      if (leadsOn.test(html)) {
        const body = html.replace(leadsOn, '');
        await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      }
      await page.goto(url);
      const violations = await findViolations(page);
      if (violations.length === 0) passed += 1;
      else failed += 1;
      for (const { theme, id, help, nodes, count } of violations) {
        remarks.push(`/${address}: ${theme}: ${id}: ${help}: ${nodes[0] ?? ''} (${count})`);
      }
      const done = passed + failed;
      if (done % toldEvery === 0) say(`  ${done} of ${all.length} pages`);
    }
    await page.close();
  };
  try {
    await Promise.all(Array.from({ length: windows }, work));
  } finally {
    await browser.close();
    await site.close();
  }
  return passed + failed === 0
    ? { passed, failed: 1, remarks: ['No page was found.'] }
    : { passed, failed, remarks };
}
