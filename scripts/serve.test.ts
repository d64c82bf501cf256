import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePort, type ServedSite, serveSite } from './serve.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'carr-1950', 'p', '61'), { recursive: true });
  mkdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>No such page</h1>');
  writeFileSync(join(folder, 'carr-1950/p/61/index.html'), `<h1>Page 61</h1>${'<p>text</p>'.repeat(100)}`);
  writeFileSync(join(folder, 'fonts/serif.woff2'), Buffer.alloc(2000));
  site = await serveSite({ root: folder, base: '/soviet/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A plain request: unlike fetch it neither unpacks, nor follows, nor tidies the path. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: site.port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

test('the address of a page gives the index file of its folder', async () => {
  const { status, headers, body } = await ask('/soviet/carr-1950/p/61/?q=soviet');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toContain('<h1>Page 61</h1>');
});

test('an address without its last slash leads to the one with it, question and all', async () => {
  const { status, headers } = await ask('/soviet/carr-1950/p/61?q=soviet');
  expect([status, headers.location]).toEqual([301, '/soviet/carr-1950/p/61/?q=soviet']);
  expect((await ask('/soviet')).headers.location).toBe('/soviet/');
});

test("an address that leads nowhere gives the site's own page with status 404", async () => {
  for (const path of [
    '/soviet/carr-1950/p/999/',
    '/soviet/carr-1950/',
    '/soviet/index.html/',
    '/soviet/%ZZ',
  ]) {
    const { status, body } = await ask(path);
    expect([path, status, body.toString()]).toEqual([path, 404, '<h1>No such page</h1>']);
  }
});

test('what lies outside the base path is not found, even the home page', async () => {
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/carr-1950/p/61/')).status).toBe(404);
});

test('no path leads out of the folder', async () => {
  for (const path of ['/soviet/../package.json', '/soviet/%2e%2e/x', '/soviet/..%2fx', '/soviet/..%5cx']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
});

test('pages are compressed for who asks for it, fonts never', async () => {
  const zipped = await ask('/soviet/carr-1950/p/61/', { 'accept-encoding': 'gzip, br' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.body.length).toBeLessThan(200);
  const plain = await ask('/soviet/carr-1950/p/61/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.etag).not.toBe(zipped.headers.etag);
  const font = await ask('/soviet/fonts/serif.woff2', { 'accept-encoding': 'gzip' });
  expect([font.headers['content-type'], font.headers['content-encoding']]).toEqual(['font/woff2', undefined]);
});

test('a page that was read before and has not changed is not sent again', async () => {
  const { headers } = await ask('/soviet/');
  const again = await ask('/soviet/', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask('/soviet/', { 'if-none-match': '"another"' })).status).toBe(200);
});

test('a port in use is passed over for the next free one', async () => {
  const second = await serveSite({ root: folder, port: site.port });
  expect(second.port).toBeGreaterThan(site.port);
  await second.close();
});

test('a folder without a site is refused with the command that makes one', async () => {
  await expect(serveSite({ root: join(folder, 'fonts') })).rejects.toThrow(
    /no-site.*\n {2}hint: npm run build/,
  );
});

test('a port that is no port is refused', () => {
  expect(parsePort(undefined, 4321)).toBe(4321);
  expect(parsePort('4400', 4321)).toBe(4400);
  for (const text of ['', 'abc', '70000', '-1', '43.5'])
    expect(() => parsePort(text, 4321)).toThrow(/^bad-port/);
});
