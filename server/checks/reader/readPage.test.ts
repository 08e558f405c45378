import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { alsoThisMachine, isPublic, publicWeb, type Reach } from './publicAddress.ts';
import { readPage, type Limits } from './readPage.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((it) => (it.close(), it.closeAllConnections())));

/** A site of this machine, and how it is asked. */
async function site(answer: RequestListener, host = '127.0.0.1') {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return `http://${host}:${(server.address() as AddressInfo).port}/`;
}

const page: RequestListener = (_request, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Hej</h1>');
const to =
  (location: string): RequestListener =>
  (_request, response) =>
    response.writeHead(302, { location }).end();
const reasonOf = (address: string, reach: Limits) =>
  readPage(address, reach).then(
    () => 'READ',
    ({ reason, message }: { reason?: string; message: string }) => reason ?? message,
  );

describe('what is not plainly public is not read', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://168.63.129.16/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://localhost/',
  ])('%s', async (address) => {
    expect(await reasonOf(address, publicWeb)).toBe('NOT_PUBLIC');
  });

  test.each(['ftp://example.org/', 'file:///etc/passwd', 'http://name:word@example.org/', 'http://example.org:22/'])(
    '%s is no web page',
    async (address) => {
      expect(await reasonOf(address, { ...publicWeb, resolve: async () => ['93.184.215.14'] })).toBe('NOT_PUBLIC');
    },
  );

  test.each([[['127.0.0.1']], [['93.184.215.14', '10.0.0.1']], [['::ffff:10.0.0.1']]])(
    'a name that leads to %j',
    async (addresses) => {
      const resolve = async () => addresses;
      expect(await reasonOf('http://kommune.example/', { ...publicWeb, resolve })).toBe('NOT_PUBLIC');
    },
  );

  test('what is public is', () => {
    expect(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'].map(isPublic)).toEqual([true, true]);
  });
});

describe('after a redirect it is asked again', () => {
  /** As if 127.0.0.2 were the internet. */
  const outside: Reach = { allows: (it) => it === '127.0.0.2', anyPort: true };

  test('to another page of the internet it goes on', async () => {
    const there = await site(page, '127.0.0.2');
    const here = await site(to(there), '127.0.0.2');
    expect(await readPage(here, outside)).toMatchObject({ address: there, bytes: Buffer.from('<h1>Hej</h1>') });
  });
  test('to this machine it does not', async () => {
    const inside = await site(page);
    expect(await reasonOf(await site(to(inside), '127.0.0.2'), outside)).toBe('NOT_PUBLIC');
    const named = { ...outside, resolve: async () => ['127.0.0.1'] };
    expect(await reasonOf(await site(to('http://kommune.example/'), '127.0.0.2'), named)).toBe('NOT_PUBLIC');
    expect(await reasonOf(await site(to('http://169.254.169.254/'), '127.0.0.2'), outside)).toBe('NOT_PUBLIC');
    expect(await reasonOf(await site(to('file:///etc/passwd'), '127.0.0.2'), outside)).toBe('NOT_PUBLIC');
  });
  test('three times at most', async () => {
    const round = await site((request, response) => to(`${request.url}x`)(request, response), '127.0.0.2');
    expect(await reasonOf(round, outside)).toBe('TOO_MANY_REDIRECTS');
  });
  test('a name is looked up once, and the connection goes to what was found', async () => {
    const address = new URL(await site(page, '127.0.0.2'));
    address.hostname = 'kommune.example';
    const answers = [['127.0.0.2'], ['127.0.0.1']];
    const resolve = async () => answers.shift() ?? [];
    expect(await reasonOf(address.href, { ...outside, resolve })).toBe('READ');
    expect(answers).toEqual([['127.0.0.1']]);
  });
});

describe('a page', () => {
  test('is asked for without cookies, and a site that sends one gets none back', async () => {
    const asked: unknown[] = [];
    const address = await site((request, response) => {
      asked.push(request.headers.cookie, request.headers.referer);
      if (request.url === '/') response.writeHead(302, { location: '/there', 'set-cookie': 'a=b' }).end();
      else page(request, response);
    });
    await readPage(address, alsoThisMachine);
    expect(asked).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('that is too large is left, also when it was packed small', async () => {
    const large = await site((_request, response) => response.end(Buffer.alloc(6 * 1024 * 1024, 'a')));
    const packed = await site((_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
    );
    expect(await reasonOf(large, alsoThisMachine)).toBe('TOO_LARGE');
    expect(await reasonOf(packed, alsoThisMachine)).toBe('TOO_LARGE');
  });
  test('that never ends is left', async () => {
    const slow = await site((_request, response) => void response.write('<h1>'));
    const silent = await site(() => undefined);
    expect(await reasonOf(slow, { ...alsoThisMachine, longest: 300 })).toBe('TOO_SLOW');
    expect(await reasonOf(silent, { ...alsoThisMachine, longest: 300 })).toBe('TOO_SLOW');
    const lost = { ...publicWeb, longest: 300, resolve: () => new Promise<string[]>(() => undefined) };
    expect(await reasonOf('http://kommune.example/', lost)).toBe('TOO_SLOW');
  });
  test('that is not there says so', async () => {
    expect(await reasonOf(await site((_request, response) => response.writeHead(404).end()), alsoThisMachine)).toBe(
      'SITE_ERROR',
    );
    const gone = await site(page);
    servers.splice(0).forEach((it) => it.close());
    expect(await reasonOf(gone, alsoThisMachine)).toBe('UNREACHABLE');
    expect(await reasonOf('http://kommune.example/', { ...publicWeb, resolve: async () => [] })).toBe('UNREACHABLE');
  });
});
