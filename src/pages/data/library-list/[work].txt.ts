import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../edition/library.ts';
import { librarySheet } from '../../../edition/library-sheet.ts';
import { workPaths } from '../../../edition/site-library.ts';
import { libraryListOf } from '../../../edition/site-provenance.ts';
import { withheldBecause } from '../../../edition/wording.ts';

export const getStaticPaths: GetStaticPaths = workPaths;

/** The list for a library of a work as a text to fill in; of one that is not shown only why there is none. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
  new Response(entry.shown ? librarySheet(entry, libraryListOf(entry)) : `${withheldBecause(entry.work)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
