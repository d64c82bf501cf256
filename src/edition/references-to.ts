import type { CrossReference } from '../model/cross-reference.ts';
import type { Folio } from '../model/folio.ts';

/** For each of some things the things it leads to. */
export type Graph<From, To> = ReadonlyMap<From, readonly To[]>;

/** The same graph seen from the other end: for each thing what leads to it, in the order of the first graph. */
export function inverseOf<From, To>(graph: Graph<From, To>): Map<To, From[]> {
  const inverse = new Map<To, From[]>();
  for (const [from, targets] of graph) {
    for (const to of targets) {
      const known = inverse.get(to);
      if (known) known.push(from);
      else inverse.set(to, [from]);
    }
  }
  return inverse;
}

/**
 * For each printed cross-reference that leads to text the ids it names: one passage, note or page, or every page from the
 * first to the last of a run ("pp. 233–249"). References that lead out of the book are left out.
 *
 * @param folios the printed pages of the work in the order of the book
 */
export function referenceGraph(
  references: readonly CrossReference[],
  folios: readonly Folio[],
): Map<CrossReference, string[]> {
  return new Map(
    references.flatMap((reference) =>
      reference.target ? [[reference, idsNamed(reference, reference.target.id, folios)] as const] : [],
    ),
  );
}

function idsNamed({ kind, names }: CrossReference, id: string, folios: readonly Folio[]): string[] {
  const [first = '', last = ''] = kind === 'pages' ? names.split('-') : [];
  const [from, to] = [folios.indexOf(first), folios.indexOf(last)];
  return from < 0 || to <= from ? [id] : folios.slice(from, to + 1).map((folio) => `page-${folio}`);
}
