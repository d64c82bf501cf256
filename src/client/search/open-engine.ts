// Loads the search engine where there is no document: in the search worker.
import type { Engine } from '../../search/words/engine.ts';
import { countLostFiles } from './count-lost-files.ts';

/** The module of Pagefind 1.6, as far as it is used. */
interface EngineModule {
  createInstance(options: {
    readonly basePath: string;
    readonly excerptLength: number;
    readonly noWorker: boolean;
  }): Engine & { init(): Promise<void> };
}

/**
 * The engine whose module stands at `address`. It runs where this is called, not in a worker of its own; the
 * excerpts are ours, so that its own are made as short as can be. A search for which a file is missing fails.
 */
export async function openEngine(address: string): Promise<Engine> {
  const lostFiles = countLostFiles(globalThis);
  const loaded = (await import(/* @vite-ignore */ address)) as EngineModule;
  const basePath = address.replace(/[^/]*$/, '');
  const engine = loaded.createInstance({ basePath, excerptLength: 1, noWorker: true });
  await engine.init();
  return {
    async search(asked) {
      const before = lostFiles();
      const found = await engine.search(asked);
      if (lostFiles() > before) throw new Error('a part of the index could not be fetched');
      return found;
    },
  };
}
