/** A list of words, or of works that are cited, that the rules appeal to. */
export interface WordList {
  /** Path below `content/`. */
  readonly path: string;
  /** What it holds, as its first line says. */
  readonly title: string;
  /** Lines that are no comment. */
  readonly entries: number;
  /** Licences of its lines, each once, in the order in which they come. */
  readonly licences: readonly string[];
}

/** What a tab-separated list in `content/` says of itself: the last three fields are origin, licence, reason. */
export function wordList(path: string, text: string): WordList {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.filter((line) => !line.startsWith('#'));
  const title = lines.find((line) => line.startsWith('#')) ?? path;
  return {
    path,
    title: title.replace(/^#\s*/, ''),
    entries: entries.length,
    licences: [...new Set(entries.flatMap((line) => line.split('\t').at(-2) ?? []))],
  };
}
