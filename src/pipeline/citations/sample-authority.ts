import type { CitedWork } from '../../model/cited-work.ts';
import type { Evidence } from '../words/evidence.ts';
import { attestedOften, evidenceOf } from '../words/spec-evidence.ts';
import { parseAuthority } from './parse-authority.ts';

/** A small authority list; for specifications. */
export const SAMPLE_WORKS: readonly CitedWork[] = parseAuthority(
  [
    ['lenin', 'Sochineniya', 'collected-works', 'ru', 'Lenin', 'i-xxx'],
    ['trotsky', 'Sochineniya', 'collected-works', 'ru', 'Trotsky / L. Trotsky', 'i-xxi; parts ii, iii'],
    ['resolutions', 'VKP(B) v Rezolyutsiyakh', 'series', 'ru', '-', 'i-ii'],
    ['decrees', 'Sobranie Uzakonenii', 'annual', 'ru', '-', '-'],
    ['gurvich', 'Istoriya Sovetskoi Konstitutsii', 'book', 'ru', 'G. S. Gurvich', '-'],
    ['shlyapnikov', 'Semnadtsatyi God', 'book', 'ru', 'A. Shlyapnikov', 'i-iv'],
    ['vernadsky', 'A History of Russia', 'book', 'en', 'G. Vernadsky', '-'],
    ['rothstein', 'The Soviet Constitution', 'book', 'en', 'A. Rothstein', '-'],
    ['pravda', 'Pravda', 'newspaper', 'ru', '-', '-'],
    ['izvestiya', 'Izvestiya', 'newspaper', 'ru', '-', '-'],
    ['fifth', 'Pyatyi Vserossiiskii S"ezd Sovetov', 'congress', 'ru', '-', '-'],
  ]
    .map((fields) => [...fields, 'own', 'CC0-1.0', 'for specifications'].join('\t'))
    .join('\n'),
  'sample',
);

/** Evidence with the list, of a witness that sets volume numbers small; for specifications. */
export function citedEvidence(
  general = 'history the of Russia write was and constitution Soviet speech',
): Evidence {
  return evidenceOf(general, attestedOften('xx xxi xxv'), [], SAMPLE_WORKS);
}
