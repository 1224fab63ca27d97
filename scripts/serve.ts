import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { byteRange } from './serving/byte-range.ts';
import { compressedFile } from './serving/compressed-file.ts';

export interface ServeOptions {
  /** Folder with the built site. */
  folder: string;
  /** Path the site is mounted at, with a slash at both ends: `/` or `/repo/`. */
  base: string;
  /** Port wanted; 0 takes any. A port in use gives way to the next free one. */
  port: number;
}

export interface RunningServer {
  /** Address of the home page. Shape: `http://localhost:4321/repo/`. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What an address stands for: a file with its status, another address, or nothing. */
type Found = { status: number; file: string } | { location: string } | undefined;

/** Serves a built site as a static host does: folders need their slash, what is not there gets `404.html`, texts go compressed, parts are given. */
export async function serve({ folder, base, port }: ServeOptions): Promise<RunningServer> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`no built site in ${folder}: run \`npm run build\` first`);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('content-security-policy', framing(path.slice(base.length)));
    answer(request, response, find(root, base, path));
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${base}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

function find(root: string, base: string, path: string): Found {
  if (path !== base && (path === '/' || `${path}/` === base)) return { location: base };
  const file = path.startsWith(base) ? join(root, decode(path.slice(base.length))) : undefined;
  if (file && (file === root || file.startsWith(root + sep)) && existsSync(file)) {
    if (!statSync(file).isDirectory()) return { status: 200, file };
    if (!path.endsWith('/')) return { location: `${path}/` };
    const index = join(file, 'index.html');
    if (existsSync(index)) return { status: 200, file: index };
  }
  const missing = join(root, '404.html');
  return existsSync(missing) ? { status: 404, file: missing } : undefined;
}

/** An address that is no valid percent-encoding names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '\u{FFFD}';
  }
}

/** Who may show an address in a frame: drawings made for that anybody, other pages only the site. As in `src/format/host-headers.ts`. */
const framing = (path: string): string =>
  `frame-ancestors ${/^([a-z]{2,3}(-\w+)*\/)?embed\//.test(path) ? '*' : "'self'"}`;

function answer({ method, headers }: IncomingMessage, response: ServerResponse, found: Found): void {
  if (!found) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
  else if ('location' in found) response.writeHead(301, { location: found.location }).end();
  else {
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    const { size } = statSync(found.file);
    const part = found.status === 200 ? byteRange(headers.range, size) : undefined;
    const small = !part && compressed.test(type) && /\bbr\b/.test(headers['accept-encoding'] ?? '');
    const length = part ? part.end - part.start + 1 : size;
    response.writeHead(part ? (length > 0 ? 206 : 416) : found.status, {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'accept-ranges': 'bytes',
      vary: 'accept-encoding',
      ...(small ? { 'content-encoding': 'br' } : { 'content-length': length }),
      ...(part ? { 'content-range': `bytes ${length > 0 ? `${part.start}-${part.end}` : '*'}/${size}` } : {}),
    });
    if (method === 'HEAD' || length === 0) response.end();
    else if (small)
      compressedFile(found.file).then(
        (bytes) => response.end(bytes),
        (error) => response.destroy(error),
      );
    else createReadStream(found.file, part).pipe(response);
  }
}

/** What hosts compress. */
const compressed = /^text\/|json|javascript|xml|wasm/;

/** Listens on this machine only, on the port wanted or the next free one; gives the port. */
function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    let port = wanted;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= wanted + 100) return fail(error);
      port += 1;
      server.listen(port, 'localhost');
    });
    server.on('listening', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
    server.listen(port, 'localhost');
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
    },
  });
  const { url } = await serve({ folder: values.folder, base: values.base, port: Number(values.port) });
  console.log(`\n  Compromisos Abiertos\n\n  ${url}\n\n  Ctrl+C stops it.\n`);
}
