/** The rulings that decided findings ask for. */
import type { Ruling } from '../../src/model/ruling.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { rulingSchema } from '../../src/schemas/rulings.ts';
import type { Decision } from './decide-findings.ts';

/**
 * The ruling that a decision asks for.
 *
 * @throws RecordError when its words do not fit its kind
 */
export function rulingOf({ finding, readers }: Decision): Ruling {
  const { at, reading, certainty, why, folio, line } = finding;
  const place = `p. ${folio} line ${line}: ${finding.kind} "${finding.now}"`;
  return checkRecord(
    rulingSchema,
    { ...fieldsOf(finding), at, reading, certainty, readers, why },
    place,
    'the kinds and what each needs are described in content/README.md',
  ) as Ruling;
}

/** What a ruling of the finding's kind says besides its place and its reason. */
export function fieldsOf({ kind, printed, now }: PlacedFinding): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'reading':
    case 'note-ref': {
      const words = printed.replace(/\[\^n[\divxlc]+-([^\]]+)\]/g, '[^$1]');
      return { kind: words.includes('[^') ? 'note-reference' : 'reading', printed: words };
    }
    case 'doubt': {
      const forms = printed.split(/\s*\/\s*/).filter((form) => form !== '' && form !== now);
      return { kind: 'doubt', alternatives: [...new Set(forms)] };
    }
    case 'note-label':
      return { kind, label: printed };
    case 'supplied':
      return { kind, printed };
    case 'split':
    case 'join':
      return { kind: 'paragraph', do: kind };
    case 'quotation':
    case 'paragraph':
    case 'item':
    case 'heading':
      return { kind: 'kind', as: kind };
    case 'italic':
      return { kind: 'emphasis' };
    case 'roman':
      return { kind: 'emphasis', as: 'roman' };
    case 'speaker':
      return { kind, name: printed };
    case 'editor-note':
      return { kind, text: printed };
    case 'accept':
      return { kind, code: printed };
  }
}
