/**
 * Every page of a built site, opened in Chromium and checked by axe-core against WCAG 2.2 A and AA and its
 * best practices.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve.ts';
import type { Counts } from './test-counts.ts';

/** What axe reports of a rule that is broken; only the fields shown. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

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

/** Checks all pages of the site in `root`, served at "/"; each page counts as one test. */
export async function checkAccessibility(root: string): Promise<Counts> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const site = await serveSite({ root });
  const browser = await chromium.launch({
    executablePath: await findBrowser(console.log),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  // The site's own policy would refuse the script that checks it.
  const context = await browser.newContext({ bypassCSP: true });
  const left = [...pagesOf(join(projectRoot, root))];
  const remarks: string[] = [];
  let passed = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(new URL(address, site.url).href);
      await page.evaluate(axe);
      const violations = await page.evaluate<readonly Violation[]>(
        "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
      );
      if (violations.length === 0) passed += 1;
      else failed += 1;
      for (const { id, help, nodes } of violations) {
        remarks.push(`/${address}: ${id}: ${help}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
      }
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
