import { fromRoman } from '../../model/folio.ts';

/**
 * A figure or a letter that the OCR puts for one. In one chapter an apostrophe and a 1 stand for a 2 ("19'1'1"
 * for 1922, `carr-1950:13590`), so the pair comes first.
 */
const figure = `(?:['‘’]1|[0-9IlJr!OoSsZz])`;

/** Source of a pattern for a printed number, blanks between its figures allowed ("6 1", `carr-1950:2692`). */
export const numberPattern = `${figure}(?: ?${figure}){0,3}(?![\\p{L}\\p{N}])`;

/** Source of a pattern for a Roman number, blanks allowed ("Chapter X I", `webb-1936:349`). */
export const romanPattern = `[IVXL](?: ?[IVXL])*(?![\\p{L}\\p{N}])`;

const misread: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  J: '1',
  r: '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  Z: '2',
  z: '2',
};

/**
 * The number that printed figures stand for, misread ones included ("I28" is 128, "l04" is 104, "41o" is 410);
 * `undefined` for a word without any figure and for a number that no page bears.
 */
export function readNumber(printed: string): number | undefined {
  if (!/[0-9]/.test(printed)) return undefined;
  const figures = printed
    .replaceAll(' ', '')
    .replace(/['‘’]1/g, '2')
    .replace(/./g, (sign) => misread[sign] ?? sign);
  return /^[1-9]\d{0,3}$/.test(figures) ? Number(figures) : undefined;
}

/** The label of a note that printed words stand for; unlike a page it may be one misread figure ("note z"). */
export function readLabel(printed: string): string {
  const figures = printed.replace(/./g, (sign) => misread[sign] ?? sign);
  return /^[1-9]\d?$/.test(figures) ? figures : printed;
}

/** The number of a chapter or part, printed in Roman or in Arabic figures. */
export function readOutlineNumber(printed: string): number | undefined {
  return fromRoman(printed.replaceAll(' ', '').toLowerCase()) ?? readNumber(printed);
}
