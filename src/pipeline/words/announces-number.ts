/** What announces a number in figures: pages, numbers of an issue, articles, notes. Nothing else follows it. */
const ANNOUNCES =
  /^[([“‘]*(?:pp?\.?|PP?\.?|Nos?\.?|NO\.|§|arts?\.?|articles?|vols?\.?|notes?|cols?\.?|clauses?)$/;
/** Of these a volume may be numbered in Roman numerals, and a capital P be an initial. */
const MAY_BE_ROMAN = /vol|P/;

/** Whether a number follows this form. */
export function announcesNumber(form: string): boolean {
  return ANNOUNCES.test(form);
}

/** Whether a number in figures follows it, never a Roman one. */
export function announcesFigures(form: string): boolean {
  return ANNOUNCES.test(form) && !MAY_BE_ROMAN.test(form);
}

/** Whether the number of a page follows it, or of several. */
export function announcesPages(form: string): boolean {
  return /^[([“‘]*pp?\.?$/.test(form);
}
