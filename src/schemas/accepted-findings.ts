import { z } from 'zod';
import { type AcceptedFinding, EVERYWHERE } from '../model/accepted-finding.ts';
import { parseLocus } from '../model/witness.ts';

const placeSchema = z
  .string(`the id of a passage or note ("p61-3"), a locus in quotes ("1377:19") or ${EVERYWHERE}`)
  .refine(
    (at) => at === EVERYWHERE || parseLocus(at) !== undefined || /^[phn][ivxlc\d]+-\d/.test(at),
    `the id of a passage or note ("p61-3"), a locus in quotes ("1377:19") or ${EVERYWHERE}`,
  );

/** Schema of `content/sources/<work>/accepted-findings.yaml`. */
export const acceptedFindingsSchema = z.strictObject({
  accepted: z.array(
    z.strictObject({
      code: z
        .string()
        .regex(/^[A-Z]\d{1,2}$/, 'the code of a check: Q1 (npm run lint:text -- --codes lists them)'),
      at: placeSchema,
      excerpt: z.string('the words of the finding in quotes').min(1, 'the words of the finding'),
      reason: z.string('why the place is as printed').regex(/^\S(?:.*\S)?$/su, 'why the place is as printed'),
    }),
  ) satisfies z.ZodType<AcceptedFinding[]>,
});
