/** The quotation finder of the built site, in its own worker. */
import type { Asking } from './engine.ts';
import { open as openWorker } from './search-worker.ts';

/** See above. */
export function open(address: string, files: Readonly<Record<string, string>>): Asking {
  const worker = openWorker(address, files);
  return {
    search: async (text) =>
      (await worker.quotation(text)).places.map(({ work, passage }) => `${work}/${passage}`),
  };
}
