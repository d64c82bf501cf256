/** Whether what stands at an offset of a text stands between quotation marks. */
export function quotedAt(text: string, offset: number): boolean {
  let depth = 0;
  for (let at = 0; at < offset; at++) {
    const sign = text[at];
    if (sign === '“') depth++;
    else if (sign === '”') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
