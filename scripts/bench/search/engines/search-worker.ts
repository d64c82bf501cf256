/** The search worker of the built site, asked as the search page asks it. */
import type { Hit, Question, QuotationAnswer, Reply } from '../../../../src/search/answers.ts';

/** What became of a question for words. */
export interface AskedWords {
  readonly hits: readonly Hit[];
  /** Milliseconds until the first part of the answer that had hits, or until it was complete. */
  readonly firstMs: number;
}

/** See above. */
export interface AskedWorker {
  /** Asks for words, quoted or not, in no other form, and reads on to the last record. */
  readonly words: (query: string) => Promise<AskedWords>;
  /** Asks for words and waits only for the first hits. */
  readonly firstWords: (query: string) => Promise<number>;
  readonly quotation: (text: string) => Promise<QuotationAnswer>;
}

/** Starts the worker and tells it where its files are. */
export function open(address: string, files: Readonly<Record<string, string>>): AskedWorker {
  const worker = new Worker(address, { type: 'module' });
  worker.postMessage({ kind: 'files', files });
  let turn = 0;
  /** Sends a question and hears its replies until `hear` says that it has heard enough. */
  const ask = (question: Question, hear: (reply: Reply) => boolean) =>
    new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.turn !== question.turn) return;
        if (data.kind === 'failed') reject(new Error(data.message));
        else if (hear(data)) resolve();
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  const askWords = async (query: string, isAll: boolean): Promise<AskedWords> => {
    const hits: Hit[] = [];
    const started = performance.now();
    let firstMs: number | undefined;
    const question = { kind: 'words', turn: ++turn, query, widen: false, isTyping: false } as const;
    await ask(question, (reply) => {
      if (reply.kind !== 'words') return false;
      const { added, isComplete, isPaused } = reply.answer;
      const isFirst = hits.length === 0 && added.length > 0;
      hits.push(...added);
      if (added.length > 0 || isComplete) firstMs ??= performance.now() - started;
      if ((isPaused || isFirst) && isAll)
        worker.postMessage({ kind: 'read-on', turn: reply.turn } satisfies Question);
      return isComplete || (!isAll && firstMs !== undefined);
    });
    return { hits, firstMs: firstMs ?? Number.NaN };
  };
  return {
    words: (query) => askWords(query, true),
    firstWords: async (query) => (await askWords(query, false)).firstMs,
    async quotation(text) {
      let answer: QuotationAnswer | undefined;
      await ask({ kind: 'quotation', turn: ++turn, text }, (reply) => {
        if (reply.kind === 'quotation') ({ answer } = reply);
        return answer !== undefined;
      });
      if (!answer) throw new Error('no answer');
      return answer;
    },
  };
}
