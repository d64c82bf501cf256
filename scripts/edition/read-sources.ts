/** Reads what an edition is made from: the works, their witnesses, rulings and ledgers, the lexicon. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { unusable } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { joinWitness } from '../../src/model/witness.ts';
import type { Work } from '../../src/model/work.ts';
import { type LedgerEntry, parseLedger } from '../../src/pipeline/passages/ledger.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { workSchema } from '../../src/schemas/work.ts';
import { parseRulings } from './parse-rulings.ts';

/** A work with the text of its witness and what earlier editions promised. */
export interface Source {
  readonly work: Work;
  /** The witness, and behind it the pages that were added (`joinWitness`). */
  readonly received: string;
  readonly ledger: readonly LedgerEntry[];
  /** The editors' decisions in the order of their files, each with its place in them. */
  readonly rulings: readonly Ruling[];
}

/**
 * The sources of all works below `content/sources`, by name. Each witness is compared with the checksum of its
 * record before anything is made of it.
 *
 * @throws UnusableInput, RecordError: with place, what was found and what was expected
 */
export function readSources(content: string): Source[] {
  const folder = join(content, 'sources');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readSource(content, name));
}

function readSource(content: string, name: string): Source {
  const place = `content/sources/${name}`;
  const record = join(content, 'sources', name, 'work.yaml');
  const hint = 'the form of the record is described in content/README.md';
  const work = checkRecord(
    workSchema,
    parse(readText(record, `${place}/work.yaml`)),
    `${place}/work.yaml`,
    hint,
  ) as Work;
  if (work.id !== name) {
    throw unusable({
      rule: 'work-id',
      place: `${place}/work.yaml: id`,
      found: work.id,
      expected: name,
      hint: 'the folder and the id are the same word',
    });
  }
  const witness = readProved(
    content,
    `sources/${name}/${work.witness.file}`,
    work.witness.sha256,
    'the witness is never edited: restore the file; if it is another transcription, write its checksum into work.yaml: witness.sha256',
  );
  const ledger = join(content, 'ledger', `${name}.tsv`);
  return {
    work,
    received: joinWitness(witness, readAddedPages(content, work, witness)),
    rulings: parseRulings(readRulingFiles(content, name)),
    ledger: existsSync(ledger) ? parseLedger(readFileSync(ledger, 'utf8'), `content/ledger/${name}.tsv`) : [],
  };
}

/** The typed pages of a work in their order. Each stands where its record says, or every locus on it would be wrong. */
function readAddedPages(content: string, work: Work, witness: string): string[] {
  const texts: string[] = [];
  work.addedPages?.forEach(({ file, sha256, lines }, index) => {
    const path = `sources/${work.id}/${file}`;
    const text = readProved(
      content,
      path,
      sha256,
      'an added page is never edited: restore the file, and put a misread word right by a ruling (npm run rule)',
    );
    const own = linesBehind(joinWitness(witness, texts), text);
    if (own.join() !== lines.join()) {
      throw unusable({
        rule: 'added-page-moved',
        place: `content/sources/${work.id}/work.yaml: addedPages.${index}.lines`,
        found: lines.join('-'),
        expected: `${own.join('-')}, where the page stands behind the witness and the pages added before it`,
        hint: 'pages are added at the end of the list and stay: restore work.yaml from the last commit',
      });
    }
    texts.push(text);
  });
  return texts;
}

/** First and last line of a text that is joined to another, 1-based; the line feed at its end opens no line of its own. */
export function linesBehind(before: string, text: string): [number, number] {
  const above = before.split('\n').length;
  return [above + 1, above + text.replace(/\n$/, '').split('\n').length];
}

/** A file whose checksum stands in the record of its work. */
function readProved(content: string, path: string, expected: string, hint: string): string {
  const place = `content/${path}`;
  const bytes = readBytes(join(content, path), place);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length > 0 && sha256 !== expected) {
    throw unusable({ rule: 'wrong-checksum', place, found: `SHA-256 ${sha256}`, expected, hint });
  }
  return decode(bytes, place);
}

/** The text of a witness. Bytes that are not UTF-8 are refused: replaced in silence they would be lost letters. */
function decode(bytes: Buffer, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unusable({
      rule: 'binary-witness',
      place,
      found: 'bytes that are not UTF-8',
      expected: 'plain text in UTF-8',
      hint: 'convert the file to UTF-8 text; a PDF or a word processor file cannot be read',
    });
  }
}

/**
 * The files of rulings of a work by path below `content/`, in the order of their names, which is that of the book;
 * none where the work has no folder of rulings.
 *
 * @throws UnusableInput when rulings stand where nobody would read them
 */
export function readRulingFiles(content: string, work: string): Map<string, string> {
  const below = `sources/${work}/rulings`;
  const folder = join(content, below);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const unread = [
    ...(existsSync(`${folder}.yaml`) ? [`${below}.yaml`] : []),
    ...names.filter((name) => !name.endsWith('.yaml')).map((name) => `${below}/${name}`),
  ];
  if (unread.length > 0) {
    throw unusable({
      rule: 'unread-file-of-rulings',
      place: `content/${unread[0]}`,
      found: 'a file of which no ruling is read',
      expected: `one file for each chapter, content/${below}/<chapter>.yaml`,
      hint: 'move its entries to the files of their chapters: npm run rule makes them',
    });
  }
  return new Map(
    names.map((name) => [`${below}/${name}`, readText(join(folder, name), `content/${below}/${name}`)]),
  );
}

function readText(path: string, place: string): string {
  return readBytes(path, place).toString('utf8');
}

function readBytes(path: string, place: string): Buffer {
  if (!existsSync(path)) {
    throw unusable({
      rule: 'missing-file',
      place,
      found: 'no such file',
      expected: 'the record or transcription of the work',
      hint: `add ${place}`,
    });
  }
  return readFileSync(path);
}
