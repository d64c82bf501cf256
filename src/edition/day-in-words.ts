const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The parts of a day of the record, `2026-11-23`. */
export function partsOfDay(date: string): { day: number; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: Number(day), month: MONTHS[Number(month) - 1] ?? '', year };
}

/** A day of the record as sentences have it, `23 November 2026`; no line ends before its month. */
export function dayInWords(date: string): string {
  const { day, month, year } = partsOfDay(date);
  return `${day}\u00a0${month} ${year}`;
}
