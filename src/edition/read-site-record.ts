// The site's own record, and who is named in it: nobody publishes this edition without a name and a way to be reached.
import { parse } from 'yaml';
import type { SiteRecord } from '../model/work.ts';
import { checkRecord, RecordError } from '../schemas/check-record.ts';
import { siteSchema } from '../schemas/site.ts';

/** Who publishes a build, where that is said outside the record; an empty string says nothing. */
export interface Publisher {
  readonly operator?: string | undefined;
  readonly contact?: string | undefined;
}

/**
 * The site's record out of `content/site.yaml`, with the operator and contact of this build in the place of its own.
 *
 * @throws RecordError where the record is not what its schema says
 */
export function readSiteRecord(text: string, publisher: Publisher = {}): SiteRecord {
  const site = checkRecord(
    siteSchema,
    parse(text),
    'content/site.yaml',
    'content/README.md describes the site record',
  );
  return {
    ...site,
    operator: publisher.operator?.trim() || site.operator.trim(),
    contact: publisher.contact?.trim() || site.contact.trim(),
  };
}

/**
 * Refuses to make a site for the public that does not say who publishes it and where to write.
 *
 * @throws RecordError naming what is empty
 */
export function refuseNameless({ operator, contact }: SiteRecord): void {
  const empty = [...(operator === '' ? ['operator'] : []), ...(contact === '' ? ['contact'] : [])];
  if (empty.length === 0) return;
  throw new RecordError(
    [
      `content/site.yaml: ${empty.join(', ')}: public-site-without-publisher`,
      `  found:    ${empty.map((name) => `${name}: ""`).join(', ')}`,
      '  expected: who publishes the site and where to write to them: readers and holders of rights must reach somebody',
      '  hint:     fill it in, or set SITE_OPERATOR and SITE_CONTACT; a build without --public needs neither',
    ].join('\n'),
  );
}

/** What a contact links to: an e-mail address or a web address; `undefined` for any other words. */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
}
