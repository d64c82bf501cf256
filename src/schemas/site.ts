import { z } from 'zod';
import type { SiteRecord } from '../model/work.ts';
import { wordsSchema } from './parts.ts';

const ONE_TARGET =
  'one target: {mail: editors@example.org}, or {issues: https://forge.example/owner/name/issues/new}';

/** Longest short name, in characters: what OpenSearch 1.1 allows a search engine to be called. */
const SHORT_NAME = 16;

/** Where reports of errors go. */
const reportsSchema = z
  .strictObject(
    {
      mail: z.email('an address to write to: {mail: editors@example.org}').exactOptional(),
      issues: z
        .url({
          protocol: /^https$/,
          error:
            'where the forge opens an issue, without a query: {issues: https://forge.example/owner/name/issues/new}',
        })
        .regex(/^[^?#;,\s']+$/, 'an address without query, fragment, semicolon or comma')
        .exactOptional(),
    },
    ONE_TARGET,
  )
  .refine(({ mail, issues }) => (mail === undefined) !== (issues === undefined), ONE_TARGET);

/** Schema of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: wordsSchema,
  shortName: wordsSchema.max(SHORT_NAME, `at most ${SHORT_NAME} characters`).exactOptional(),
  line: wordsSchema,
  operator: z.string(),
  contact: z.string(),
  reports: reportsSchema.exactOptional(),
  address: z.union(
    [z.literal(''), z.url()],
    'an address with scheme ("https://example.org") or nothing ("")',
  ),
}) satisfies z.ZodType<SiteRecord>;
