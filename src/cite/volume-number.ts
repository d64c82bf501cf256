const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number of a volume in figures, however it is printed: "1" of "I". */
export function volumeNumber(volume: string): string {
  if (!/^[IVXLC]+$/.test(volume)) return volume;
  const values = [...volume].map((letter) => VALUES[letter] ?? 0);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}
