import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../edition/library.ts';
import { libraryList } from '../../../edition/library-list.ts';
import { librarySheet } from '../../../edition/library-sheet.ts';
import { workPaths } from '../../../edition/site-library.ts';
import { provenanceOf } from '../../../edition/site-provenance.ts';

/** A work that is not shown has no list either. */
export const getStaticPaths: GetStaticPaths = () => workPaths().filter(({ props }) => props.entry.shown);

/** The list of doubtful readings of a work as a text to fill in. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
  new Response(librarySheet(entry, libraryList(entry, provenanceOf(entry))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
