/** Other programs, started with the project's Node and packages first in PATH. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** How a program ended. */
export interface ProgramEnd {
  /** Exit code; 128 and more if a signal ended the program, 127 if it could not be started. */
  readonly code: number;
  /** Both outputs in the order in which they came; empty if they went straight to the terminal. */
  readonly output: string;
}

/**
 * Runs a program in the project's root and waits for its end. Never throws: a program that cannot be started
 * is reported as code 127 with the reason as its output.
 *
 * @param command program and arguments; `node` is the Node that runs this file
 * @param env variables set on top of this process's own
 * @param show true: output goes to the terminal; false (default): it is kept and returned
 */
export function runProgram(
  command: readonly [string, ...string[]],
  { env = {}, show = false }: { env?: Readonly<Record<string, string>>; show?: boolean } = {},
): Promise<ProgramEnd> {
  const [name, ...args] = command;
  const program = name === 'node' ? process.execPath : name;
  const path = [join(projectRoot, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  // Output that is kept may end in a log: without colours, whatever the caller's terminal can do.
  const { FORCE_COLOR, ...rest } = process.env;
  const colours = show ? process.env : { ...rest, NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...colours, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (chunk: string): void => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output }));
  });
}

/**
 * The start file of a tool in `node_modules`, to be run as `node <file>`: unlike the links in `.bin` it works
 * the same on Windows.
 */
export const tools = {
  astro: join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
  biome: join(projectRoot, 'node_modules/@biomejs/biome/bin/biome'),
  playwright: join(projectRoot, 'node_modules/playwright-core/cli.js'),
  vitest: join(projectRoot, 'node_modules/vitest/vitest.mjs'),
} as const;
