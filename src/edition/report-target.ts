import type { SiteRecord } from '../model/work.ts';

/** Where a report or a filled-in list is to be sent, as the site's record says. */
export interface ReportTarget {
  readonly kind: 'mail' | 'issues' | 'none';
  /** The mail address, or the address at which a forge opens an issue; empty where there is nothing. */
  readonly address: string;
  /** The host that a policy must allow a form to be sent to; empty where no form is sent anywhere. */
  readonly formHost: string;
}

/**
 * The target of reports that `site.yaml` names. A mail is written by a link and no form: a browser in wide use writes
 * the spaces of a form that is mailed as plus signs.
 */
export function reportTarget({ reports }: Pick<SiteRecord, 'reports'>): ReportTarget {
  if (reports?.mail !== undefined) return { kind: 'mail', address: reports.mail, formHost: '' };
  if (reports?.issues !== undefined)
    return { kind: 'issues', address: reports.issues, formHost: new URL(reports.issues).origin };
  return { kind: 'none', address: '', formHost: '' };
}
