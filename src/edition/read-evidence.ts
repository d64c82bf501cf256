import type { WorkEvidence } from './library-list.ts';

/**
 * What the generated provenance of a work tells of the places of its words.
 *
 * @param files the files of `content/provenance/<work>/` by name
 */
export function readEvidence(files: ReadonlyMap<string, string>): WorkEvidence {
  const extents = new Map<string, [string, string][]>();
  const doubted: string[] = [];
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (name.endsWith('.extent.tsv')) {
      for (const line of lines) {
        const [id = '', stretches = ''] = line.split('\t');
        const read = stretches.match(/\d+:\d+-\d+:\d+/g) ?? [];
        extents.set(
          id,
          read.map((stretch): [string, string] => {
            const [first = '', last = ''] = stretch.split('-');
            return [first, last];
          }),
        );
      }
    } else if (/^\d\d-.*\.jsonl$/.test(name)) {
      for (const line of lines) {
        if (!line.includes('"or":')) continue;
        const record = JSON.parse(line) as { readonly at: string; readonly or?: readonly string[] };
        if (record.or) doubted.push(record.at);
      }
    }
  }
  return { extents, doubted };
}
