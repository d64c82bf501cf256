import type { CrossReference } from '../../model/cross-reference.ts';

/**
 * The list of references as `content/cross-references/<work>.json` holds it: a JSON array with one reference a
 * line, in the order given, keys in the order of the model; it ends with a line feed.
 */
export function formatCrossReferences(references: readonly CrossReference[]): string {
  const lines = references.map((reference) => {
    const { chapter, passage, folio, start, end, text, kind, names, direction, outcome, directionAgrees } =
      reference;
    const { target } = reference;
    const record = {
      chapter,
      passage,
      folio,
      start,
      end,
      text,
      kind,
      names,
      direction,
      outcome,
      directionAgrees,
    };
    return `  ${JSON.stringify({ ...record, ...(target && { target: { chapter: target.chapter, id: target.id } }) })}`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
