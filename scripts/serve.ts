/**
 * A small server for a built site, as a plain static host would serve it: compressed text, entity tags,
 * index pages of folders, the site's own 404 page. For reading on this machine and for the tests.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { normalizeBase } from './build.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder with the built site. */
  readonly root: string;
  /** Path below which the site stands, with a slash at both ends; everything outside it is not found. */
  readonly base?: string;
  /** First port to try; the next free one after it is taken. 0: any free port. */
  readonly port?: number;
  /** Address to listen on; this machine alone by default. */
  readonly host?: string;
}

/** A running server. */
export interface ServedSite {
  /** Address of the home page, base path included, with a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/** Content types by extension; a file with another one is sent as plain bytes. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types that shrink when compressed; fonts, images and the search index are compressed already. */
const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest))/;

/** How many ports after the first are tried before giving up. */
const portsTried = 50;

/** Compressed forms by entity tag, so that a page read twice is compressed once. Small sites fit in memory. */
const compressed = new Map<string, Uint8Array>();

/** The answer to a path: a file, another address, or nothing. */
type Found = { readonly file: string } | { readonly redirect: string } | undefined;

/** Finds what a path below the base means, as static hosts do: `/x` becomes `/x/` if x is a folder. */
async function find(root: string, base: string, pathname: string): Promise<Found> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const parts = path.slice(base.length).split(/[/\\]/);
  if (parts.includes('..')) return undefined;
  const full = join(root, ...parts);
  const kind = await stat(full).catch(() => undefined);
  if (kind?.isFile()) return path.endsWith('/') ? undefined : { file: full };
  if (!kind?.isDirectory() || !existsSync(join(full, 'index.html'))) return undefined;
  return path.endsWith('/') ? { file: join(full, 'index.html') } : { redirect: `${pathname}/` };
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): Promise<void> {
  const bytes = await readFile(file);
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const tag = `"${hash}${zip ? '-gz' : ''}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  // Every answer is asked for anew and mostly answered with 304: a rebuilt site shows at once.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  const known = String(request.headers['if-none-match'] ?? '').split(/,\s*/);
  if (status === 200 && known.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  let body: Uint8Array = bytes;
  if (zip) {
    body = compressed.get(tag) ?? gzipSync(bytes);
    compressed.set(tag, body);
    response.setHeader('Content-Encoding', 'gzip');
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const found = await find(root, base, pathname);
  if (found === undefined) {
    const page = join(root, '404.html');
    if (existsSync(page)) await sendFile(request, response, page, 404);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  } else if ('redirect' in found) {
    const location = query === undefined ? found.redirect : `${found.redirect}?${query}`;
    // Two slashes at the start would lead to another host.
    response.writeHead(301, { Location: location.replace(/^\/{2,}/, '/') }).end();
  } else {
    await sendFile(request, response, found.file, 200);
  }
}

/** Listens on `port`, or on the next one that is free. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(next, host, () => {
          server.removeListener('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || port === 0 || next - port >= portsTried || next >= 65_535) throw error;
    }
  }
}

/**
 * Serves a built site until `close` is called. Throws if the folder holds no site or no port is free.
 */
export async function serveSite({
  root,
  base = '/',
  port = 0,
  host = '127.0.0.1',
}: ServeOptions): Promise<ServedSite> {
  const folder = resolve(projectRoot, root);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `${root}: no-site: there is no index.html in this folder\n  hint: npm run build -- --out ${root}`,
    );
  }
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch((error: unknown) => {
      console.error(`${request.url}: ${error instanceof Error ? error.message : error}`);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves, prints the address, and ends at Ctrl-C or when the process is asked to end. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const site = await serveSite(options);
  console.log(`\nServing at ${site.url}\nCtrl-C ends it.`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  await site.close();
}

/** The port in an option; throws if it is none. */
export function parsePort(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`bad-port: "${text}"\n  expected a whole number from 0 to 65535\n  hint: --port 4321`);
}

/** First port tried when none is asked for. */
export const usualPort = 4321;

await runVerb(import.meta, {
  usage: [
    'npm run serve -- [--root folder] [--base /path/] [--port 4321] [--host 127.0.0.1]',
    '',
    'Serves a site that was built (default: dist) on the next free port.',
  ],
  options: {
    root: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: (values) =>
    serveUntilStopped({
      root: values.root ?? 'dist',
      base: normalizeBase(values.base ?? process.env.BASE_PATH ?? ''),
      port: parsePort(values.port, usualPort),
      ...(values.host === undefined ? {} : { host: values.host }),
    }),
});
