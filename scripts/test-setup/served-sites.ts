/** Serves the built sites for the browser journeys, and finds the browser. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../find-browser.ts';
import { serveSite } from '../serve.ts';
import { publicSiteBase, publicSiteFolder, siteFolder } from './built-sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the whole site's home page, with a slash at the end. */
    siteUrl: string;
    /** The same for the site that may be published, base path included. */
    publicSiteUrl: string;
    /** Path of the browser's program. */
    browser: string;
  }
}

export default async function serveBuiltSites(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', await findBrowser(console.log));
  const site = await serveSite({ root: siteFolder });
  const publicSite = await serveSite({ root: publicSiteFolder, base: publicSiteBase });
  project.provide('siteUrl', site.url);
  project.provide('publicSiteUrl', publicSite.url);
  return async () => {
    await site.close();
    await publicSite.close();
  };
}
