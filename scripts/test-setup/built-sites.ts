/**
 * Tells the tests where the built sites lie. They are built before the tests run (`scripts/test.ts`); a test
 * run by hand uses what `npm run build` left.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../project-root.ts';

/** A site that was built, as the tests get it. */
export interface BuiltSite {
  /** Absolute path of the folder, without a slash at the end. */
  readonly folder: string;
  /** Path below which it is to be served, with a slash at both ends. */
  readonly base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The whole site, for the owner, at "/". */
    site: BuiltSite;
    /**
     * The site as it may be published, below a path of its own.
     * Folder and base are empty strings if it was not built (only a run by hand can show that).
     */
    publicSite: BuiltSite;
  }
}

/** Folder of the whole site. */
export const siteFolder = 'dist';

/** Folder and base path of the site that may be published. */
export const publicSiteFolder = 'dist-public';
/** Any path would do; it must not occur as the beginning of one of the site's own. */
export const publicSiteBase = '/under/a-path/';

/** Empty, so that a caller's own settings do not reach the sites under test. */
export const noSettings = {
  SITE_URL: '',
  SITE_OPERATOR: '',
  SITE_CONTACT: '',
  BASE_PATH: '',
  OUT_DIR: '',
  PRINTED_PAGE_PUBLIC: '',
};

/** A public site is refused without them; the record of the real one may have none yet. */
export const publicSitePublisher = {
  SITE_OPERATOR: 'The Operator of a Trial',
  SITE_CONTACT: 'desk@trial.example',
};

export default function provideBuiltSites(project: TestProject): void {
  const folder = resolve(projectRoot, siteFolder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${siteFolder}: no-site: these tests read a built site\n  hint: npm run build`);
  }
  project.provide('site', { folder, base: '/' });
  const publicFolder = resolve(projectRoot, publicSiteFolder);
  const built = existsSync(join(publicFolder, 'index.html'));
  project.provide(
    'publicSite',
    built ? { folder: publicFolder, base: publicSiteBase } : { folder: '', base: '' },
  );
}
