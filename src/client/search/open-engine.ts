// Loads the search engine where there is no document: in the search worker.
import type { Engine } from '../../search/words/engine.ts';

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
 * excerpts are ours, so that its own are made as short as can be.
 */
export async function openEngine(address: string): Promise<Engine> {
  const loaded = (await import(/* @vite-ignore */ address)) as EngineModule;
  const basePath = address.replace(/[^/]*$/, '');
  const engine = loaded.createInstance({ basePath, excerptLength: 1, noWorker: true });
  await engine.init();
  return engine;
}
