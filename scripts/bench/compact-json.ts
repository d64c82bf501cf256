/** Widest line, in characters: that of the formatter, which leaves a row on one line as it is if it fits. */
const WIDTH = 110;

/** JSON in which what holds no further object or list stands on one line, if it fits: a diff shows whole rows. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^( *(?:"[^"]*": )?)\[\n([^[\]{}]+?)\n *\](,?)$/gm, (whole, head, rows, comma) =>
      fitting(`${head}[${oneLine(rows)}]${comma}`, whole),
    )
    .replace(/^( *(?:"[^"]*": )?)\{\n([^{}]+?)\n *\}(,?)$/gm, (whole, head, rows, comma) =>
      fitting(`${head}{ ${oneLine(rows)} }${comma}`, whole),
    );
}

function fitting(line: string, spread: string): string {
  return line.length <= WIDTH ? line : spread;
}

function oneLine(rows: string): string {
  return rows.trim().replace(/\n */g, ' ');
}
