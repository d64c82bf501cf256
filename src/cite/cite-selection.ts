import { type Cautions, cautionsOf } from './cautions.ts';
import { citeInPrint, type PrintedNote } from './cite-in-print.ts';
import type { Cited, CitedChapter, CiteRecord } from './cite-record.ts';
import { copiedParagraphs, htmlParagraphs, plainParagraphs } from './copied-words.ts';
import { locateSelection } from './locate-selection.ts';
import { escapeHtml, htmlRuns, plainRuns } from './runs.ts';
import type { Selected } from './selected-part.ts';
import type { Written } from './styles.ts';
import { type Speaking, whoSpeaks } from './who-speaks.ts';

/** A selection as something that is cited. */
export interface CitedSelection {
  readonly parts: Selected;
  readonly cited: Cited & { readonly url: string };
  readonly speaking: Speaking;
  readonly cautions: Cautions;
}

/** Finds pages, speaker and cautions of a selection. */
export function citedSelection(
  record: CiteRecord,
  chapter: CitedChapter | undefined,
  parts: Selected,
  origin: string,
): CitedSelection {
  const locator = locateSelection(parts);
  const speaking = whoSpeaks(parts);
  const id = parts.find(({ kind }) => kind !== 'gap')?.id ?? parts[0]?.id ?? '';
  return {
    parts,
    speaking,
    cautions: cautionsOf(parts, speaking.isParted ?? false),
    cited: {
      record,
      chapter,
      locator,
      quoted: speaking.quoted,
      url: `${origin}${record.ways.page.replace('{folio}', locator.first)}#${id}`,
    },
  };
}

/** The words of a selection with their citation, as they are copied. */
export function copiedWithCitation(
  { parts, cited }: Pick<CitedSelection, 'parts' | 'cited'>,
  options: {
    readonly marksDoubts?: boolean;
    readonly printedNote?: PrintedNote | undefined;
  } = {},
): Written {
  const paragraphs = copiedParagraphs(parts, options.marksDoubts ?? false);
  const citation = citeInPrint(cited, options.printedNote);
  const url = escapeHtml(cited.url);
  return {
    plain: `${plainParagraphs(paragraphs)}\n\n${plainRuns(citation)}\n${cited.url}`,
    html: `<blockquote>${htmlParagraphs(paragraphs)}</blockquote><p>${htmlRuns(citation)}<br><a href="${url.replace(/"/g, '&quot;')}">${url}</a></p>`,
  };
}
