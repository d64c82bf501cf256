import type { z } from 'zod';

/** A record in `content/` that is not what its schema says. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/**
 * The record that `schema` finds in `value`. Throws a `RecordError` that names for every fault the file, the
 * path in it (list positions 0-based), the rule, what was found, what was expected, and how to go on.
 */
export function checkRecord<T>(schema: z.ZodType<T>, value: unknown, file: string, hint: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.map(String).join('.') || '(the whole file)';
    const found = JSON.stringify(valueAt(value, issue.path)) ?? 'nothing';
    const shown = found.length > 80 ? `${found.slice(0, 77)}...` : found;
    return `${file}: ${path}: record-${issue.code.replaceAll('_', '-')}\n  found:    ${shown}\n  expected: ${issue.message}`;
  });
  throw new RecordError(`${faults.join('\n')}\n  hint:     ${hint}`);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}
