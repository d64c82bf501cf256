import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const verbs = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, code: readFileSync(`${import.meta.dirname}/${name}`, 'utf8') }))
  .filter(({ code }) => /^await runVerb\(/m.test(code));

test('commands are found', () => {
  expect(verbs.map(({ name }) => name)).toContain('edition.ts');
});

test.each(verbs)(
  '$name defines no constant behind its verb, which would run before it is there',
  ({ code }) => {
    const behind = code.slice(code.search(/^await runVerb\(/m));
    expect(behind.match(/^(?:export )?(?:const|let|class) .*/gm) ?? []).toEqual([]);
  },
);
