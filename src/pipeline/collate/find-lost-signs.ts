import type { Finding } from '../../model/finding.ts';
import type { Token } from '../../model/token.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import type { Collation } from './compare-readings.ts';

/**
 * The signs of notes that another scan has and no text refers to, each with a ruling to paste: a sign that the
 * text's own scan lost has no characters there that it could be made of.
 *
 * @param texts all texts of the work
 * @param file path of the witness, for the places
 */
export function findLostSigns(
  texts: readonly (readonly Token[])[],
  { collation, witness }: { readonly collation: Collation; readonly witness: Witness },
  file: string,
): Finding[] {
  const referred = new Set(texts.flat().flatMap(({ note }) => note ?? []));
  const written = (token: Token) => formatLocus(locusOf(witness, token.spans[0].start));
  return texts.flatMap((tokens) =>
    collation.compare(tokens).flatMap(({ from, to, other }) =>
      other.flatMap((sign, rank): Finding[] => {
        // The sign may be the first thing in its stretch ("good-will 4"): it follows the word before.
        const isFirst = !other.slice(0, rank).some(isWord);
        const word = tokens.slice(0, isFirst ? from : to).findLast(isWord);
        if (!sign.note || referred.has(sign.note) || !word) return [];
        const at = written(word);
        return [
          {
            severity: 'warning',
            rule: 'sign-in-another-scan',
            place: `${file}:${at}`,
            found: `the sign of note ${sign.mark} at ${written(sign)}, in another scan of the page`,
            expected: 'the sign here too',
            hint: `a ruling:  - { kind: note-reference, at: "${at}", reading: "${word.received}", printed: "${word.form}[^${sign.mark}]", certainty: certain, readers: [editor], why: "…" }`,
          },
        ];
      }),
    ),
  );
}

function isWord({ role }: Token): boolean {
  return role === 'word';
}
