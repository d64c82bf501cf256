/** Progress of a long command: one line per step with the time it took, on request also as figures in a file. */
import { appendFileSync } from 'node:fs';

/** Time of one step, as it is appended to the file named by `PRINTED_PAGE_TIMINGS` (one JSON value a line). */
export interface StepTime {
  /** The step as its progress line names it. */
  readonly step: string;
  /** Wall-clock time, in milliseconds, rounded. */
  readonly milliseconds: number;
}

/** "0.4 s", "12.3 s", "1 min 05 s": durations as progress lines show them. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * Does one step and prints its name and its time; a step that throws prints nothing, its error says enough.
 * When the environment names a file in `PRINTED_PAGE_TIMINGS`, the time is appended there as a `StepTime`,
 * which is how `npm run bench` measures commands that run as processes of their own.
 *
 * @param step what is done, in the words of the progress line ("pages", "notes", "search index")
 */
export async function timeStep<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  const milliseconds = Math.round(performance.now() - started);
  console.log(`  ${step.padEnd(28)} ${formatDuration(milliseconds).padStart(8)}`);
  const file = process.env.PRINTED_PAGE_TIMINGS;
  if (file !== undefined && file !== '') {
    const time: StepTime = { step, milliseconds };
    appendFileSync(file, `${JSON.stringify(time)}\n`);
  }
  return result;
}
