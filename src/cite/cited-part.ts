import type { Cited, CitedChapter } from './cite-record.ts';

/**
 * The chapter that a citation names: one that is cited as a whole, or one by others than the authors of the book. For a
 * place in any other chapter all styles cite the book.
 */
export function citedPart({ chapter, locator }: Cited): CitedChapter | undefined {
  return chapter && !chapter.isBook && (!locator || chapter.authors) ? chapter : undefined;
}

/** What a preface or foreword without a title of its own is called before "to": "foreword". */
export function introduces({ kind }: CitedChapter): 'preface' | 'foreword' | undefined {
  return kind === 'preface' || kind === 'foreword' ? kind : undefined;
}
