/** The months with their longest number of days. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['January', 31],
  ['February', 29],
  ['March', 31],
  ['April', 30],
  ['May', 31],
  ['June', 30],
  ['July', 31],
  ['August', 31],
  ['September', 30],
  ['October', 31],
  ['November', 30],
  ['December', 31],
]);

/** Source of a pattern that matches the name of a month. */
export const MONTH = [...DAYS.keys()].join('|');
