// Gives a font a name of its own: the licence of the source reserves the original name for the unaltered font.

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** Name records that a browser or a font list shows, by their number in the OpenType `name` table. */
const NAME_IDS = {
  copyright: 0,
  family: 1,
  style: 2,
  unique: 3,
  full: 4,
  version: 5,
  postScript: 6,
  licence: 13,
};

/** What the renamed font says of itself. */
export interface FontNames {
  readonly family: string;
  readonly style: 'Regular' | 'Italic';
  readonly copyright: string;
  readonly licence: string;
}

/** The same font (TrueType, not compressed) with a `name` table that holds only these names. */
export function renameFont(font: Uint8Array, names: FontNames): Uint8Array {
  const full = names.style === 'Regular' ? names.family : `${names.family} ${names.style}`;
  const table = nameTable(
    new Map([
      [NAME_IDS.copyright, names.copyright],
      [NAME_IDS.family, names.family],
      [NAME_IDS.style, names.style],
      [NAME_IDS.unique, full],
      [NAME_IDS.full, full],
      [NAME_IDS.version, 'Version 1.0'],
      [NAME_IDS.postScript, `${names.family.replaceAll(' ', '')}-${names.style}`],
      [NAME_IDS.licence, names.licence],
    ]),
  );
  const { version, tables } = readTables(font);
  return writeTables(
    version,
    tables.map(({ tag, bytes }) => (tag === 'name' ? { tag, bytes: table } : { tag, bytes })),
  );
}

/** The strings of a font's `name` table by their number; for looking at the result. */
export function readNames(font: Uint8Array): Map<number, string> {
  const table = readTables(font).tables.find(({ tag }) => tag === 'name')?.bytes ?? new Uint8Array(6);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const names = new Map<number, string>();
  for (let index = 0; index < view.getUint16(2); index++) {
    const record = 6 + 12 * index;
    const start = view.getUint16(4) + view.getUint16(record + 10);
    const units = [];
    for (let at = 0; at < view.getUint16(record + 8); at += 2) units.push(view.getUint16(start + at));
    names.set(view.getUint16(record + 6), String.fromCharCode(...units));
  }
  return names;
}

/** Windows platform, Unicode, English: the one encoding that every browser reads. */
function nameTable(names: ReadonlyMap<number, string>): Uint8Array {
  const strings = [...names].sort(([a], [b]) => a - b);
  const headLength = 6 + 12 * strings.length;
  const view = new DataView(
    new ArrayBuffer(headLength + strings.reduce((sum, [, s]) => sum + 2 * s.length, 0)),
  );
  view.setUint16(2, strings.length);
  view.setUint16(4, headLength);
  let offset = 0;
  strings.forEach(([id, text], index) => {
    [3, 1, 0x0409, id, 2 * text.length, offset].forEach((value, column) => {
      view.setUint16(6 + 12 * index + 2 * column, value);
    });
    for (let at = 0; at < text.length; at++)
      view.setUint16(headLength + offset + 2 * at, text.charCodeAt(at));
    offset += 2 * text.length;
  });
  return new Uint8Array(view.buffer);
}

function readTables(font: Uint8Array): { version: number; tables: Table[] } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const start = view.getUint32(record + 8);
    return {
      tag: String.fromCharCode(...font.subarray(record, record + 4)),
      bytes: font.subarray(start, start + view.getUint32(record + 12)),
    };
  });
  return { version: view.getUint32(0), tables };
}

function writeTables(version: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const headLength = 12 + 16 * tables.length;
  const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), headLength);
  const font = new Uint8Array(total);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) => {
    view.setUint16(4 + 2 * index, value);
  });
  let start = headLength;
  tables.forEach(({ tag, bytes }, index) => {
    const record = 12 + 16 * index;
    for (let at = 0; at < 4; at++) view.setUint8(record + at, tag.charCodeAt(at));
    font.set(bytes, start);
    view.setUint32(record + 4, checksum(view, start, padded(bytes.length)));
    view.setUint32(record + 8, start);
    view.setUint32(record + 12, bytes.length);
    start += padded(bytes.length);
  });
  return font;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
