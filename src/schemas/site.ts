import { z } from 'zod';
import type { SiteRecord } from '../model/work.ts';
import { wordsSchema } from './parts.ts';

/** Schema of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: wordsSchema,
  line: wordsSchema,
  operator: z.string(),
  contact: z.string(),
  address: z.union(
    [z.literal(''), z.url()],
    'an address with scheme ("https://example.org") or nothing ("")',
  ),
}) satisfies z.ZodType<SiteRecord>;
