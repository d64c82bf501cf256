import { apaInText, apaReference } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import type { Cited } from './cite-record.ts';
import { citedItem } from './cited-item.ts';
import { cslJson } from './csl-json.ts';
import { mlaEntry, mlaInText } from './mla.ts';
import { ris } from './ris.ts';
import { escapeHtml, htmlRuns, plainRuns, type Runs } from './runs.ts';

/** A citation as it is copied. */
export interface Written {
  readonly plain: string;
  readonly html: string;
}

/** A style that can be chosen, with its name and how it writes. */
export interface Style {
  readonly id: string;
  readonly name: string;
  write(cited: Cited): Written;
}

/** All styles, in the order in which they are offered. */
export const STYLES: readonly Style[] = [
  { id: 'chicago-note', name: 'Chicago, note', write: (cited) => asText(chicagoNote(cited)) },
  {
    id: 'chicago-bibliography',
    name: 'Chicago, bibliography',
    write: (cited) => asText(chicagoBibliography(cited)),
  },
  { id: 'mla', name: 'MLA', write: (cited) => asText(mlaEntry(cited), mlaInText(cited)) },
  { id: 'apa', name: 'APA', write: (cited) => asText(apaReference(cited), apaInText(cited)) },
  { id: 'bibtex', name: 'BibTeX', write: (cited) => asData(bibtex(citedItem(cited))) },
  { id: 'ris', name: 'RIS', write: (cited) => asData(ris(citedItem(cited))) },
  { id: 'csl-json', name: 'CSL-JSON', write: (cited) => asData(cslJson(citedItem(cited))) },
];

/** The style with an id; the first where there is none of it. */
export function styleOf(id: string | null): Style {
  return STYLES.find((style) => style.id === id) ?? (STYLES[0] as Style);
}

/** An entry, and what goes into the text beside it where the style parts the two. */
function asText(entry: Runs, inText?: string): Written {
  return {
    plain: plainRuns(entry) + (inText === undefined ? '' : `\n\nIn the text: ${inText}`),
    html: `<p>${htmlRuns(entry)}</p>${inText === undefined ? '' : `<p>In the text: ${escapeHtml(inText)}</p>`}`,
  };
}

function asData(data: string): Written {
  return { plain: data, html: `<pre>${escapeHtml(data)}</pre>` };
}
