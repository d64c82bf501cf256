import type { SiteRecord } from '../model/work.ts';

/** Where a report or a filled-in list is to be sent, as the site's record says. */
export interface ReportTarget {
  readonly kind: 'mail' | 'issues' | 'none';
  /** What a form is sent to; empty where there is nothing. */
  readonly action: string;
  /** What a policy must allow a form to be sent to; empty where there is nothing. */
  readonly allowed: string;
}

/** The target of reports that `site.yaml` names. */
export function reportTarget({ reports }: Pick<SiteRecord, 'reports'>): ReportTarget {
  if (reports?.mail !== undefined)
    return { kind: 'mail', action: `mailto:${reports.mail}`, allowed: 'mailto:' };
  if (reports?.issues !== undefined)
    return { kind: 'issues', action: reports.issues, allowed: new URL(reports.issues).origin };
  return { kind: 'none', action: '', allowed: '' };
}
