import { relative, sep } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from './read-site.ts';
import { runNu } from './run-nu.ts';

/** Generous, as it only delays a failure: some ten seconds of work on a machine that may have other work to do. */
const patienceMs = 300_000;

const sites = [inject('site'), inject('publicSite')]
  .map(({ folder }) => folder)
  .filter((folder) => folder !== '');

/** What is said of every page: the policy names the site as its own host, and a file that is checked has no host. */
const POLICY =
  /^Resource violates Content Security Policy \(meta tag\): external (?:script|stylesheet) “\/[^”]*” blocked by “(?:script|style)-src” directive\.$/;

/** Warnings that are not heeded, each for a reason. */
const ACCEPTED = [
  POLICY,
  // Lists without bullets are no lists to one screen reader unless they say so.
  /^The “list” role is unnecessary for element “[ou]l”\.$/,
];

test('the Nu HTML checker has no error on any page, nor a warning that we do not know', {
  timeout: patienceMs,
}, async () => {
  const messages = await runNu(sites);
  const faults = messages.filter(
    ({ isError, words }) => isError || !ACCEPTED.some((accepted) => accepted.test(words)),
  );
  const pagesByFault = new Map<string, string[]>();
  for (const { file, line, words, extract } of faults) {
    const fault = `${words} ${extract.trim()}`;
    pagesByFault.set(fault, [...(pagesByFault.get(fault) ?? []), `${file}:${line}`]);
  }
  expect(
    [...pagesByFault].map(([fault, [first, ...more]]) => `${first} (and ${more.length} more): ${fault}`),
  ).toEqual([]);

  // What every page has tells that every page was read.
  const read = new Set(messages.filter(({ words }) => POLICY.test(words)).map(({ file }) => file));
  const pages = sites.flatMap((site) =>
    filesIn(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${site}${sep}${file.replaceAll('/', sep)}`),
  );
  expect(pages.filter((page) => !read.has(page)).map((page) => relative('.', page))).toEqual([]);
  expect(ACCEPTED.filter((accepted) => !messages.some(({ words }) => accepted.test(words)))).toEqual([]);
});

test('without Java the HTML checker is not passed over: it fails and says what to install', async () => {
  const notToBeHad = () => Promise.reject(new Error('server responded 503'));
  await expect(runNu(sites, notToBeHad)).rejects.toThrow(
    /^no-java: .*\n {2}server responded 503\n {2}hint: install Java 11 or later[\s\S]*apt-get install/,
  );
});

test('an HTML checker that breaks off has found nothing out', async () => {
  await expect(runNu(sites, async () => 'no-such-java')).rejects.toThrow(
    /^nu-failed: .*\n[\s\S]*no-such-java/,
  );
});
