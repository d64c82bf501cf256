/** Progress of the edition build: a line per stage with its time, all works taken together per line. */
import { appendFileSync } from 'node:fs';
import { formatDuration } from '../step-clock.ts';

/** Tells each stage as it begins and its time when the next one does. */
export function stageClock(): { begin: (work: string, stage: string) => void; end: () => void } {
  let current: { step: string; started: number } | undefined;
  const end = () => {
    if (!current) return;
    const milliseconds = Math.round(performance.now() - current.started);
    console.log(`  ${current.step.padEnd(36)} ${formatDuration(milliseconds).padStart(8)}`);
    const file = process.env.PRINTED_PAGE_TIMINGS;
    if (file) appendFileSync(file, `${JSON.stringify({ step: current.step, milliseconds })}\n`);
    current = undefined;
  };
  return {
    begin: (work, stage) => {
      end();
      current = { step: `${work}: ${stage}`, started: performance.now() };
    },
    end,
  };
}
