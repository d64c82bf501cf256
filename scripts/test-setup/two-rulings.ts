/** The oldest two rulings on the shorter book, for tests that need rulings in a file: no later one moves them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path below `content/` of the file in which they stand. */
export const twoRulingsFile = 'sources/webb-1936/rulings/02-dictatorship-or-democracy.yaml';

/** The file, letter for letter (webb-1936:171, webb-1936:652). */
export const twoRulings = `# Rulings on this chapter in the order of the book; content/README.md says which kinds there are and what each needs.
rulings:
  - kind: reading
    at: "171:1"
    reading: o u t are to Soviet Communism.)|(T he references through
    printed: (The references throughout are to Soviet Communism.)
    certainty: certain
    readers: [editor]
    why: The witness has the last line of the note before the end of the line above it; the cut word shows the order.
  - kind: paragraph
    at: "652:1"
    reading: “ In this connection
    do: join
    certainty: certain
    readers: [editor]
    why: Lines 651 and 652 are two halves of one printed line; together they have the length of their neighbours.
`;

/** Writes the file below a folder in the form of `content/`. */
export function writeTwoRulings(content: string): void {
  const file = join(content, twoRulingsFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, twoRulings);
}
