import { expect, test } from 'vitest';
import { countLostFiles } from './count-lost-files.ts';

test('a file that does not come and one that is not there are lost; the answers are what they were', async () => {
  const scope = {
    fetch: async (asked: unknown) => {
      if (asked === 'no connection') throw new TypeError('Failed to fetch');
      return new Response('', { status: asked === 'gone' ? 404 : 200 });
    },
  } as { fetch: typeof fetch };
  const lost = countLostFiles(scope);
  expect((await scope.fetch('here')).status).toBe(200);
  expect(lost()).toBe(0);
  await expect(scope.fetch('no connection')).rejects.toThrow('Failed to fetch');
  expect((await scope.fetch('gone')).status).toBe(404);
  expect(lost()).toBe(2);
});
