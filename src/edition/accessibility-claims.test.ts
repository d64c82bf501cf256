import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCESSIBILITY_CLAIMS } from './accessibility-claims.ts';

test('whatever the site says was tried is tried by a test or check of that name', () => {
  const unproved = ACCESSIBILITY_CLAIMS.flatMap(({ proof }) =>
    proof.flatMap(({ file, has }) => {
      const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return has.filter((words) => !code.includes(words)).map((words) => `${file}: ${words}`);
    }),
  );
  expect(unproved).toEqual([]);
});

test('the browser that is named is the one that the journeys run in, and no other', () => {
  const driver = readFileSync('src/journeys/chromium.ts', 'utf8');
  expect(driver).toMatch(/import \{[^}]*\bchromium\b[^}]*\} from 'playwright-core'/);
  expect(driver).not.toMatch(/\b(?:firefox|webkit)\b/);
});
