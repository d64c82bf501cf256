/** What must hold of every edition that is built: the provenance replays, the chapters read back, nothing drifts. */

import { isDeepStrictEqual } from 'node:util';
import { chapterFile } from '../../src/markdown/chapter-file.ts';
import { parseChapter } from '../../src/markdown/parse-chapter.ts';
import type { ReadingRecord } from '../../src/model/provenance.ts';
import { parseExtents } from '../../src/pipeline/emit/extents.ts';
import { recordsByOffset, replayText } from '../../src/pipeline/emit/replay.ts';
import type { Edition } from './build-edition.ts';

/** Every fault of an edition, with its place; none if it is sound. The second edition is the same built again. */
export function checkEdition(edition: Edition, again: Edition): string[] {
  return [
    ...differences(edition, again),
    ...edition.works.flatMap((work) => [...unreadChapters(edition, work), ...unreplayedTexts(edition, work)]),
  ];
}

type Restored = Edition['works'][number];

function differences(edition: Edition, again: Edition): string[] {
  return [...edition.files]
    .filter(([path, text]) => again.files.get(path) !== text)
    .map(([path]) => `${path}  second-run-differs (our bug)`);
}

/** Chapters whose Markdown, read back, is another chapter. */
function unreadChapters({ files }: Edition, { work, chapters }: Restored): string[] {
  return chapters.flatMap((chapter) => {
    const path = `chapters/${work.id}/${chapterFile(chapter.order, chapter.slug)}`;
    const read = parseChapter(files.get(path) ?? '', { file: path });
    return isDeepStrictEqual(read, chapter) ? [] : [`content/${path}  chapter-not-read-back (our bug)`];
  });
}

/** Passages and notes whose text is not what the committed provenance gives from the witness. */
function unreplayedTexts({ files }: Edition, { work, witness, chapters }: Restored): string[] {
  return chapters.flatMap((chapter) => {
    const base = `provenance/${work.id}/${chapterFile(chapter.order, chapter.slug).replace(/\.md$/, '')}`;
    const records = recordsByOffset(
      (files.get(`${base}.jsonl`) ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as ReadingRecord),
      witness,
    );
    const texts = new Map([...chapter.passages, ...chapter.notes].map((one) => [one.id, one]));
    return parseExtents(files.get(`${base}.extent.tsv`) ?? '', witness).flatMap(({ id, paragraphs }) => {
      const one = texts.get(id);
      if (!one || paragraphs.length === 0 || ('kind' in one && one.kind === 'heading')) return [];
      const replayed = replayText(witness, paragraphs, records, work.witness.lineEnds);
      return replayed === one.text
        ? []
        : [
            `content/${base}.jsonl: ${id}  text-not-replayed (our bug)\n  found: ${differing(replayed, one.text)}\n  expected: ${differing(one.text, replayed)}`,
          ];
    });
  });
}

/** Where two texts part: forty characters from there. */
function differing(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
}
