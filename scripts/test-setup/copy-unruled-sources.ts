/**
 * The sources of one work as nobody has worked on them yet. What a command does is tried on such a copy, so that no
 * ruling, reading or added page of the real books, nor a version published of them, changes what is expected of it.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/**
 * Copies witness, record and headnote of a work, the lexicon and the authority into a folder in the form of
 * `content/`. The record is that of a draft without added pages; rulings, accepted findings, readings, ledger and
 * published versions are left behind, so that ids are given anew.
 *
 * @param content the folder, which may be empty or missing
 * @param work id of the work
 */
export function copyUnruledSources(content: string, work: string): void {
  const from = join(projectRoot, 'content');
  const own = `sources/${work}`;
  mkdirSync(join(content, own), { recursive: true });
  for (const path of [`${own}/witness.txt`, `${own}/headnote.md`, 'lexicon', 'authority'])
    cpSync(join(from, path), join(content, path), { recursive: true });
  const record = readFileSync(join(from, own, 'work.yaml'), 'utf8');
  writeFileSync(join(content, own, 'work.yaml'), asDraft(record));
}

/** The text of a record before any version was published; added pages are the last entry of the file, below a comment. */
function asDraft(record: string): string {
  return record
    .replace(/^edition:.*$/m, 'edition: { version: "0.1", date: "2026-11-22", state: draft }')
    .replace(/(?:^#.*\n)?^addedPages:[\s\S]*$/m, '');
}
