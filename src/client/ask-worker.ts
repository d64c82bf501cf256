// What the page says to the search worker and hears from it.
import type { Question, QuotationAnswer, Reply, WordAnswer } from '../search/answers.ts';

/** Addresses of the files that the worker reads, base path included. The page that searches has them. */
export interface SearchFiles {
  /** Module of the engine for words. */
  readonly engine: string;
  /** Names and addresses of works, chapters and pages. */
  readonly addresses: string;
  /** Folder of the quotation finder's files. */
  readonly finder: string;
  /** Other forms of names and words. */
  readonly variants: string;
  /** Names of the books, for words that stand nowhere. */
  readonly names: string;
}

/** The first thing that the worker is told. */
export interface Opening {
  readonly kind: 'files';
  readonly files: SearchFiles;
}

/** A search for words or phrases. */
export interface AskedWords {
  readonly query: string;
  /** Whether other forms of the words are looked for too. */
  readonly widen: boolean;
  /** Whether the reader may still be typing. */
  readonly isTyping: boolean;
}

/** What becomes of an answer. */
export interface Listener<Answer> {
  /** Called for each part of the answer; never after a later question of the same kind. */
  take(answer: Answer): void;
  /** The files could not be fetched or read. Asking again tries anew. */
  fail(message: string): void;
}

/** The worker as the page sees it. Of two questions of one kind only the later is answered to the end. */
export interface SearchWorker {
  askWords(asked: AskedWords, listener: Listener<WordAnswer>): void;
  /** Goes on where an answer to the last question for words paused. */
  readOn(): void;
  askQuotation(text: string, listener: Listener<QuotationAnswer>): void;
  /** Forgets the questions that are still open; their answers are not heard. */
  silence(): void;
  /** Fetches what every search needs before the first question is asked. */
  wake(): void;
}

/** The addresses that an element of the page has as `data-engine`, `data-addresses`, `data-finder`, `data-variants`,
 * `data-names`. */
export function filesFrom({ dataset }: HTMLElement): SearchFiles {
  const { engine = '', addresses = '', finder = '', variants = '', names = '' } = dataset;
  return { engine, addresses, finder, variants, names };
}

/** A worker that is started by the first question, and after a failure by the next. */
export function searchWorker(files: SearchFiles): SearchWorker {
  let worker: Worker | undefined;
  let turn = 0;
  let words: { readonly turn: number; readonly listener: Listener<WordAnswer> } | undefined;
  let quotation: { readonly turn: number; readonly listener: Listener<QuotationAnswer> } | undefined;

  const failAll = (message: string) => {
    const listeners = [words?.listener, quotation?.listener];
    worker?.terminate();
    worker = words = quotation = undefined;
    for (const listener of listeners) listener?.fail(message);
  };

  const hear = (reply: Reply) => {
    if (reply.kind === 'words' && reply.turn === words?.turn) words.listener.take(reply.answer);
    else if (reply.kind === 'quotation' && reply.turn === quotation?.turn)
      quotation.listener.take(reply.answer);
    // What failed once would fail again in the same worker, which remembers files that it could not load.
    else if (reply.kind === 'failed' && [words?.turn, quotation?.turn].includes(reply.turn))
      failAll(reply.message);
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
    started.addEventListener('error', ({ message }) => failAll(message));
    const opening: Opening = { kind: 'files', files };
    started.postMessage(opening);
    return started;
  };

  const ask = (question: Question) => {
    worker ??= start();
    worker.postMessage(question);
  };

  return {
    askWords(asked, listener) {
      words = { turn: ++turn, listener };
      ask({ kind: 'words', turn, ...asked });
    },
    readOn() {
      if (words) ask({ kind: 'read-on', turn: words.turn });
    },
    askQuotation(text, listener) {
      quotation = { turn: ++turn, listener };
      ask({ kind: 'quotation', turn, text });
    },
    silence() {
      words = quotation = undefined;
    },
    wake() {
      worker ??= start();
    },
  };
}
