import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInflection } from './is-inflection.ts';

const pairs = (written: string) => written.split(', ').map((pair) => pair.split('/') as [string, string]);

test.each(
  pairs(
    'party/parties, soviet/soviets, lenin/lenins, engels/engelss, class/classes, marx/marxs, country/countries, ' +
      'plan/planned, plan/planning, hope/hoped, agree/agreed, free/freed, control/controlled, visit/visited, ' +
      'occupy/occupied, crisis/crises, thesis/theses, workman/workmen, half/halves, sr/srs, decree/decrees, ' +
      'seize/seizing, planned/planning, commissar/commissars, tomato/tomatoes, life/lives, state/stating, use/used',
  ),
)('%s and %s are forms of one word', (a, b) => {
  expect(isInflection(a, b)).toBe(true);
  expect(isInflection(b, a)).toBe(true);
});

test.each(
  pairs(
    'part/party, nation/national, unit/united, nation/nationalism, plan/plane, plan/planed, hop/hoped, mean/means, ' +
      'new/news, it/its, see/seed, rat/rated, star/staring, past/pasted, even/evening, general/generally, thi/this, ' +
      'use/us, work/worker, marx/marxist, be/being, as/ass, revolution/revolutionary, commune/communist, a/as, mr/mrs, proces/process',
  ),
)('%s and %s are two words', (a, b) => {
  expect(isInflection(a, b)).toBe(false);
  expect(isInflection(b, a)).toBe(false);
});

test('a word is a form of itself, and whatever is asked has an answer', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{1,12}$/), (a, b) => {
      expect(isInflection(a, a)).toBe(true);
      expect(isInflection(a, b)).toBe(isInflection(b, a));
    }),
  );
});
