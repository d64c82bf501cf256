/** What the two steps of the build read and write: the edition from the sources, the site from the edition. */
import type { Step } from './step-stamp.ts';

/**
 * The edition: sources to chapters, page map and provenance. The ledger is read and
 * written; it stands among the files written, so that an edited one is noticed.
 */
export const editionStep: Step = {
  name: 'edition',
  reads: [
    'content/sources',
    'content/editions',
    'content/lexicon',
    'content/authority',
    'src/pipeline',
    'src/model',
    'src/schemas',
    'src/markdown',
    'scripts/edition.ts',
    'scripts/read-lexicon.ts',
    'scripts/read-authority.ts',
    'scripts/edition',
    'scripts/read-lexicon.ts',
    'package-lock.json',
  ],
  writes: [
    'content/chapters',
    'content/pages',
    'content/provenance',
    'content/cross-references',
    'content/citations',
    'content/corrections',
    'content/ledger',
  ],
};

/** How a site is built; the same options give the same bytes. */
export interface SiteOptions {
  /** Folder to build into, absolute or relative to the project's root. */
  readonly out: string;
  /** Path below which the site is served, with a slash at both ends; "/" when it has a host of its own. */
  readonly base: string;
  /** Origin of the public address ("https://example.org"); absent: the site's own settings decide. */
  readonly siteUrl?: string;
  /** Leave out the text of every work whose record says `publish: false`. */
  readonly publicOnly: boolean;
  /** Who publishes the site and where to write to them; absent: the site's own record decides. */
  readonly operator?: string;
  readonly contact?: string;
}

/** The site in `options.out`, with stamp `name`. */
export function siteStep(name: string, options: SiteOptions): Step {
  return {
    name,
    reads: [
      'content',
      'src',
      'public',
      'astro.config.mjs',
      'package-lock.json',
      'scripts/build.ts',
      'scripts/index-search.ts',
      'scripts/write-offline-worker.ts',
    ],
    writes: [options.out],
    settings: {
      base: options.base,
      siteUrl: options.siteUrl,
      publicOnly: options.publicOnly,
      operator: options.operator,
      contact: options.contact,
    },
  };
}
