import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overTls } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { demandWebAddress, pinned, type Reach } from './publicAddress.ts';
import { Unreadable, type Read } from './reading.ts';

export const LARGEST_PAGE = 5 * 1024 * 1024;
const LONGEST_READING = 15_000;
const MOST_REDIRECTS = 3;

export interface Limits extends Reach {
  largest?: number;
  longest?: number;
}

/** Reads one address of the public web: no cookie, no script, nothing that the page names. */
export async function readPage(address: string, limits: Limits): Promise<Read> {
  const signal = AbortSignal.timeout(limits.longest ?? LONGEST_READING);
  try {
    return await follow(new URL(address), limits, signal);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(signal.aborted ? 'TOO_SLOW' : 'UNREACHABLE');
  }
}

async function follow(start: URL, limits: Limits, signal: AbortSignal): Promise<Read> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    demandWebAddress(url, limits);
    const response = await ask(url, limits, signal);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next !== undefined) {
      response.destroy();
      if (!URL.canParse(next, url)) throw new Unreadable('SITE_ERROR');
      url = new URL(next, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Unreadable('SITE_ERROR');
    }
    const bytes = await bodyOf(response, limits.largest ?? LARGEST_PAGE, signal);
    url.hash = '';
    return { bytes, contentType: response.headers['content-type'] ?? '', address: url.href };
  }
  throw new Unreadable('TOO_MANY_REDIRECTS');
}

async function ask(url: URL, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  // Names are not looked up under the time limit by themselves.
  const lookup = await Promise.race([pinned(url, limits), late(signal)]);
  return new Promise((answered, failed) => {
    const request = (url.protocol === 'https:' ? overTls : overHttp)(url, {
      method: 'GET',
      agent: false,
      lookup,
      signal,
      headers: {
        accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9',
        'accept-encoding': 'identity',
        'accept-language': 'da, en;q=0.8',
        'user-agent': 'EqualityLab-document-check/1 (reads one page, once)',
      },
    });
    request.once('response', answered).once('error', failed).end();
  });
}

const late = (signal: AbortSignal) =>
  new Promise<never>((_, failed) =>
    signal.addEventListener('abort', () => failed(new Unreadable('TOO_SLOW')), { once: true }),
  );

/** Unpacked while it is counted: a small answer may be a large page. */
async function bodyOf(response: IncomingMessage, largest: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stream = unpacked(response);
  const stop = () => stream.destroy(new Error('The time is over.'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largest) throw new Unreadable('TOO_LARGE');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (unpack) {
    const stream = unpack();
    response.on('error', (error) => stream.destroy(error));
    return response.pipe(stream);
  }
  if (encoding !== 'identity') throw new Unreadable('NOT_READABLE');
  return response;
}
