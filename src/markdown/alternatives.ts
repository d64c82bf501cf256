/**
 * The `or` attribute of a doubt: the other readings with `|` between. A `|`, a backslash or a square bracket
 * that belongs to a reading has a backslash before it (a bare bracket would end the label of an enclosing
 * directive, which counts brackets without looking at quotes).
 */
export function writeAlternatives(readings: readonly string[]): string {
  return readings.map((reading) => reading.replace(/[\\|[\]]/g, '\\$&')).join('|');
}

/** The readings in an `or` attribute. Inverse of `writeAlternatives` for one reading or more. */
export function readAlternatives(value: string): string[] {
  const readings: string[] = [];
  let reading = '';
  for (let index = 0; index < value.length; index++) {
    const sign = value.charAt(index);
    if (sign === '|') {
      readings.push(reading);
      reading = '';
    } else {
      if (sign === '\\') index++;
      reading += value.charAt(index);
    }
  }
  return [...readings, reading];
}
