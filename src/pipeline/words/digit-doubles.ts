/** What digits are read as, and the digit. */
const DIGITS: Readonly<Record<string, string>> = {
  I: '1',
  i: '1',
  l: '1',
  '!': '1',
  r: '1',
  O: '0',
  o: '0',
  '°': '0',
  z: '2',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** A piece of a number as it may be read, every sign as the digit it stands for; other signs stay. */
export function asDigits(piece: string): string {
  return [...piece].map((sign) => DIGITS[sign] ?? sign).join('');
}
