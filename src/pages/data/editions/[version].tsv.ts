import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedVersion } from '../../../edition/published-versions.ts';
import { versions } from '../../../edition/site-library.ts';

export const getStaticPaths: GetStaticPaths = () =>
  versions.map((version) => ({
    params: { version: `${version.work}-${version.version}` },
    props: { file: version.file },
  }));

/** The words of a published version by id. */
export const GET: APIRoute<Pick<PublishedVersion, 'file'>> = ({ props: { file } }) =>
  new Response(file, { headers: { 'Content-Type': 'text/tab-separated-values; charset=utf-8' } });
