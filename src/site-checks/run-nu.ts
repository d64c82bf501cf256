// Runs the Nu HTML checker, by which HTML is judged at validator.w3.org, over built sites.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const program = String(require('vnu-jar'));
const { resolveJava } = require('vnu-jar/vnu-java-downloader.js') as { resolveJava: () => Promise<string> };

/** Something that the checker says of a page. */
export interface NuMessage {
  /** Path of the file. */
  readonly file: string;
  readonly line: number;
  readonly isError: boolean;
  readonly words: string;
  /** The HTML around the place. */
  readonly extract: string;
}

/** A message as the checker writes it. What is neither an error nor a warning only explains the message before it. */
interface Written {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * Flags of Java. A run of ten seconds ends before the second compiler has paid off: without it, it takes a third less.
 * The grammar of HTML goes deeper than the usual stack of that compiler.
 */
const flags = ['-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The most that the checker may write; it has several remarks on each of a thousand pages. */
const mostBytes = 100_000_000;

/**
 * Errors and warnings of all pages in the folders, in one run. Throws if Java is neither there nor to be had, and if
 * the checker did not come to its end.
 */
export async function runNu(folders: readonly string[], findJava = resolveJava): Promise<NuMessage[]> {
  const java = await findJava().catch((error: unknown) => {
    throw new Error(
      `no-java: the HTML checker (Nu) is a program in Java, and Java is neither here nor could it be fetched\n  ${error instanceof Error ? error.message : error}\n` +
        '  hint: install Java 11 or later, so that "java -version" works\n' +
        '  hint: sudo apt-get install default-jre-headless\n' +
        '  hint: brew install temurin, or https://adoptium.net',
    );
  });
  const written = await new Promise<string>((resolve) => {
    const args = [
      ...flags,
      '-jar',
      program,
      '--skip-non-html',
      '--format',
      'json',
      '--exit-zero-always',
      ...folders,
    ];
    execFile(java, args, { maxBuffer: mostBytes }, (error, stdout, stderr) => {
      if (error) resolve(`${error.message}\n${stdout}${stderr}`);
      else resolve(stderr);
    });
  });
  return readMessages(written).flatMap(({ type, subType, url, lastLine = 0, message, extract = '' }) =>
    type === 'info' && subType !== 'warning'
      ? []
      : {
          file: url === undefined ? '' : fileURLToPath(url),
          line: lastLine,
          isError: type !== 'info',
          words: message,
          extract,
        },
  );
}

function readMessages(written: string): readonly Written[] {
  try {
    return (JSON.parse(written) as { messages: readonly Written[] }).messages;
  } catch {
    throw new Error(`nu-failed: the HTML checker did not come to its end\n${written.slice(0, 2000)}`);
  }
}
