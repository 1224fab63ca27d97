import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from './serve.ts';

interface Reply {
  status: number;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'site/datos'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'inicio');
  writeFileSync(join(folder, 'site/404.html'), 'no está');
  writeFileSync(join(folder, 'site/datos/index.html'), 'datos');
  writeFileSync(join(folder, 'site/datos/año.csv'), 'a,b');
  server = await serve({ folder: join(folder, 'site'), base: '/repo/', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is written: `fetch` would tidy `..` away. */
const ask = (path: string): Promise<Reply> =>
  new Promise((done, fail) => {
    request({ port: new URL(server.url).port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode ?? 0, type, location, body });
      });
    })
      .on('error', fail)
      .end();
  });

describe('serving a built site below a base path', () => {
  test.each([
    ['/repo/', 200, 'inicio'],
    ['/repo/?q=1', 200, 'inicio'],
    ['/repo/datos/', 200, 'datos'],
    ['/repo/datos/a%C3%B1o.csv', 200, 'a,b'],
    ['/repo/nada/', 404, 'no está'],
    ['/otro/', 404, 'no está'],
    ['/repo/%zz', 404, 'no está'],
  ])('%s answers %i', async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ status, body });
  });

  test.each([
    ['/', '/repo/'],
    ['/repo', '/repo/'],
    ['/repo/datos', '/repo/datos/'],
  ])('%s sends to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
  });

  test.each([
    '/repo/../secret.txt',
    '/repo/%2e%2e/secret.txt',
    '/repo/..%2fsecret.txt',
    '/repo/datos/..%2f..%2fsecret.txt',
  ])('%s does not leave the folder', async (path) => {
    expect((await ask(path)).body).not.toContain('secret');
  });

  test('a CSV file is told to be one', async () => {
    expect((await ask('/repo/datos/a%C3%B1o.csv')).type).toBe('text/csv; charset=utf-8');
  });

  test('a port in use gives way to the next', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve({ folder: join(folder, 'site'), base: '/', port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test('a folder without a site is refused with what to do', async () => {
    await expect(serve({ folder: join(folder, 'site/datos/x'), base: '/', port: 0 })).rejects.toThrow('npm run build');
  });
});

test('texts go compressed to those who take it, and as they are to others', async () => {
  const url = `${server.url}datos/`;
  const given = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  expect(given.headers.get('content-encoding')).toBe('br');
  expect(await given.text()).toBe('datos');
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe('datos');
});

test('a file that was compressed before and has changed is given as it is now', async () => {
  const text = async () =>
    (await fetch(`${server.url}datos/cambia.csv`, { headers: { 'accept-encoding': 'br' } })).text();
  writeFileSync(join(folder, 'site/datos/cambia.csv'), 'antes');
  expect([await text(), await text()]).toEqual(['antes', 'antes']);
  writeFileSync(join(folder, 'site/datos/cambia.csv'), 'después');
  expect(await text()).toBe('después');
});

describe('a part of a file', () => {
  const part = (range: string, method = 'GET') =>
    fetch(`${server.url}datos/a%C3%B1o.csv`, { method, headers: { range, 'accept-encoding': 'identity' } });

  test.each([
    ['bytes=0-0', 206, 'a', 'bytes 0-0/3'],
    ['bytes=1-', 206, ',b', 'bytes 1-2/3'],
    ['bytes=-1', 206, 'b', 'bytes 2-2/3'],
    ['bytes=1-99', 206, ',b', 'bytes 1-2/3'],
    ['bytes=3-', 416, '', 'bytes */3'],
    ['bytes=2-1', 200, 'a,b', null],
    ['bytes=0-0,2-2', 200, 'a,b', null],
    ['lines=1-2', 200, 'a,b', null],
  ])('%s answers %i', async (range, status, body, told) => {
    const answer = await part(range);
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, body, told]);
  });

  test('is offered, and its length is told without it', async () => {
    const answer = await fetch(`${server.url}datos/a%C3%B1o.csv`, { method: 'HEAD' });
    expect([answer.headers.get('accept-ranges'), await answer.text()]).toEqual(['bytes', '']);
    expect((await part('bytes=1-', 'HEAD')).headers.get('content-length')).toBe('2');
  });
});
