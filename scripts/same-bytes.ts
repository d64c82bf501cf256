/** Compares two folders byte by byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesOf(folder: string): ReadonlySet<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.filter((name) => statSync(join(folder, name)).isFile()));
}

/** One line for each file that only one of the folders has, or that differs; none if they are the same. */
export function differentFiles(first: string, second: string): readonly string[] {
  const a = filesOf(first);
  const b = filesOf(second);
  const names = [...new Set([...a, ...b])].sort();
  return names.flatMap((name) => {
    if (!b.has(name)) return [`${name}: only in ${first}`];
    if (!a.has(name)) return [`${name}: only in ${second}`];
    const same = readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
    return same ? [] : [`${name}: different bytes`];
  });
}
