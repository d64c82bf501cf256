/** From a list that came back from a library to rulings, and to records of the pages that were compared as a whole. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../../src/edition/library-list.ts';
import { SHEET_LABELS } from '../../src/edition/library-sheet.ts';
import { REPORT_LABELS } from '../../src/model/error-report.ts';
import { type Finding, UnusableInput } from '../../src/model/finding.ts';
import type { Folio } from '../../src/model/folio.ts';
import { parseLocus } from '../../src/model/witness.ts';
import { pageHashes } from '../../src/pipeline/readings/judge-pages.ts';
import { hashOfPage } from '../edition/hash-page.ts';
import { writeFiles } from '../edition/write-files.ts';
import { type FiledSeen, fileSeenWords, readWork } from '../rule/file-seen-words.ts';
import { isDay } from '../rule/is-day.ts';
import { describeFiled } from '../rule/rule-seen.ts';
import { parseReturned, type ReturnedPage, type ReturnedSheet } from './parse-returned.ts';
import { writeRecord } from './records-of.ts';

/**
 * Writes the rulings that a list asks for, and a record of each page of which every word was compared: that alone lifts
 * a page to "checked against print".
 *
 * @param file name of the sheet, for messages
 * @param reader reads the work; tests that read it once give their own
 * @returns what the command prints
 * @throws UnusableInput, RecordError with all that cannot be taken; nothing is written then
 */
export function fileReturned(content: string, text: string, file: string, reader = readWork): string[] {
  const sheet = parseReturned(text, file);
  const { copy, date, thanks } = sheet;
  const read = reader(content, sheet.work);
  const faults = [...headFaults(sheet, file), ...pageFaults(sheet, read.before, file)];
  if (faults.length > 0) throw new UnusableInput(faults);
  const named = thanks === '' ? {} : { thanks };
  const filed = fileSeenWords(
    content,
    read,
    sheet.places.map(({ line, now, printed, ...where }) => ({
      place: `${file}:${line}`,
      ...where,
      now,
      printed,
      certainty: 'certain',
      readers: ['reader'],
      why: now === printed ? 'seen in the printed book: as it stands' : 'seen in the printed book',
      copy,
      date,
      ...named,
    })),
  );
  const whole = sheet.pages.filter(({ isWhole }) => isWhole);
  const records = recordsOf(content, sheet, whole, filed);
  writeFiles(content, new Map([...filed.files, ...records]), []);
  const open = new Set(sheet.places.map(({ folio }) => folio));
  for (const { folio } of whole) open.delete(folio);
  return [
    ...describeFiled(filed),
    ...sheet.remarks.map(({ line, id, words }) => `${file}:${line}  ${id}  for an editor to rule: ${words}`),
    ...(sheet.wanted === '' ? [] : [`missing pages that can be had, for npm run add-page: ${sheet.wanted}`]),
    `${filed.settled.length} rulings, ${records.size} pages checked against print${
      open.size > 0
        ? `; of ${open.size} further pages only some words were seen, and they stay as they are`
        : ''
    }`,
  ];
}

function headFaults({ copy, date }: ReturnedSheet, file: string): Finding[] {
  return [
    ...(copy === ''
      ? [
          faultAt(
            `${file}: "${REPORT_LABELS.copy}"`,
            'copy-missing',
            'nothing',
            'library and shelfmark, or the printing',
            'ask whoever sent the list: without a copy it proves nothing',
          ),
        ]
      : []),
    ...(isDay(date)
      ? []
      : [
          faultAt(
            `${file}: "${REPORT_LABELS.date}"`,
            'date-missing',
            date || 'nothing',
            'the day on which the copy was seen: 2026-11-23',
            'the day on which the list was sent will do',
          ),
        ]),
  ];
}

/** Pages that are said to be compared as a whole and cannot have been. */
function pageFaults({ pages }: ReturnedSheet, before: FiledSeen['before'], file: string): Finding[] {
  const hashes = pageHashes(before, hashOfPage);
  const hint = `put "no" behind "${SHEET_LABELS.whole}": its words are ruled all the same`;
  return pages
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ line, folio, mark, left }): Finding[] => {
      const place = `${file}:${line}`;
      if (!hashes.has(folio))
        return [
          faultAt(place, 'page-without-text', `p. ${folio}`, 'a page whose text the edition has', hint),
        ];
      const now = markOf({ chapters: before.chapters, pageMap: before.map }, folio);
      if (mark !== now)
        return [
          faultAt(
            place,
            'page-changed-since-list',
            `p. ${folio} as text ${mark}`,
            `text ${now}, which it has now`,
            hint,
          ),
        ];
      if (left.length === 0) return [];
      return [
        faultAt(
          place,
          'page-not-compared',
          `p. ${folio} compared as a whole, and nothing said of line${left.length > 1 ? 's' : ''} ${left.join(', ')} of the list`,
          'an answer to every place listed on it, "=" where it is as printed',
          hint,
        ),
      ];
    });
}

/** The records of the pages by path below `content/`. */
function recordsOf(
  content: string,
  { work, copy, date, thanks }: ReturnedSheet,
  pages: readonly ReturnedPage[],
  { before, after, settled }: FiledSeen,
): Map<string, string> {
  const [read, left] = [before, after].map((one) => pageHashes(one, hashOfPage));
  return new Map(
    pages.map(({ folio }) => {
      const lines = before.map.pages.find((page) => page.folio === folio)?.lines ?? [0, -1];
      const findings = settled
        .map(({ ruling }) => ruling)
        .filter(({ at }) => {
          const line = parseLocus(at)?.line ?? 0;
          return line >= lines[0] && line <= lines[1];
        })
        .map(
          ({
            kind,
            at,
            reading,
            certainty,
            why,
            readers: _r,
            copy: _c,
            date: _d,
            thanks: _t,
            filed: _f,
            ...said
          }) => ({ at, kind, reading, ...said, certainty, why, outcome: 'ruled' }),
        );
      const record = {
        reader: 'person',
        name: thanks === '' ? 'a reader' : thanks,
        seen: 'print',
        copy,
        date,
        ...(thanks !== '' && { thanks }),
        read: read?.get(folio)?.now ?? '',
        left: left?.get(folio)?.now ?? '',
        findings: findings.length > 0 ? findings : 'none',
      };
      return [`readings/${work}/${folio}-${freeLetter(content, work, folio)}.yaml`, writeRecord(record)];
    }),
  );
}

/** The letter behind those of the readings of a page that there are. */
function freeLetter(content: string, work: string, folio: Folio): string {
  const folder = join(content, 'readings', work);
  const letters = (existsSync(folder) ? readdirSync(folder) : []).flatMap(
    (name) => new RegExp(`^${folio}-([a-z])\\.yaml$`).exec(name)?.[1] ?? [],
  );
  const last = letters.sort().at(-1);
  const next = last === undefined ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1);
  if (next > 'z') {
    throw new UnusableInput([
      faultAt(
        `content/readings/${work}`,
        'letters-used-up',
        `p. ${folio} up to z`,
        'a free letter',
        'take out a record that no longer counts',
      ),
    ]);
  }
  return next;
}

function faultAt(place: string, rule: string, found: string, expected: string, hint: string): Finding {
  return { severity: 'error', place, rule, found, expected, hint };
}
