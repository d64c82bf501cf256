/** Whether words are a day of the calendar, written as `2026-11-23`. */
export function isDay(written: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
