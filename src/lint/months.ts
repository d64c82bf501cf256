import { MONTHS } from '../model/calendar.ts';

/** The months with their longest number of days. */
export const DAYS: ReadonlyMap<string, number> = new Map(MONTHS);

/** Source of a pattern that matches the name of a month. */
export const MONTH = [...DAYS.keys()].join('|');
