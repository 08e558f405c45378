import 'reflect-metadata'; // the product's input types are decorated
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { KeyRing } from '../server/platform/crypto/keyRing.ts';
import { Cases } from './limit/cases.ts';
import { cells } from './limit/cells.ts';
import { Reports } from './limit/reports.ts';
import { readSessions } from './limit/viewers.ts';

/*
 * The physical limit: node:http and prepared SQL written by hand, under the same row-level security, with the same
 * keys, ciphers and hashes, and the same answers. It validates nothing, knows no other operation, and is what the product
 * is measured by. At /audited it also writes the audit lines that the product writes before it shows personal data.
 */

const setting = (name: string) => process.env[name] ?? '';
const pool = (name: string) => new pg.Pool({ connectionString: setting(name), max: 10, pipeline: true });
const operational = pool('OPERATIONAL_DATABASE_URL');
const release = pool('RELEASE_DATABASE_URL');
const keys = new KeyRing(pool('KEYS_DATABASE_URL'), Buffer.from(setting('KEY_ENCRYPTION_KEY'), 'base64'));
const cases = new Cases(operational, keys);
const reports = new Reports(operational, keys, Buffer.from(setting('RECEIPT_PEPPER'), 'base64'));
const memberOf = await readSessions(setting('ADMINISTRATOR_URL'));

const PAD = 4 * 1024;
const padded = (text: string) => text + ' '.repeat((PAD - (Buffer.byteLength(text) % PAD)) % PAD);

async function answer({ url = '', headers }: IncomingMessage, body: string): Promise<string> {
  const { variables } = JSON.parse(body);
  const [path = '', query] = url.split('?');
  const audited = query === 'audited';
  switch (path) {
    case '/Q1':
      return JSON.stringify({ data: await cases.one(memberOf(headers), variables.id, audited) });
    case '/Q2':
      return JSON.stringify({ data: await cases.page(memberOf(headers), audited) });
    case '/CasesPage':
      return JSON.stringify({ data: await cases.list(memberOf(headers), variables.first, audited) });
    case '/StatisticsFigures':
      return padded(JSON.stringify({ data: await cells(release, variables.release, variables.select) }));
    case '/SubmitReport':
      return padded(JSON.stringify({ data: await reports.submit(variables.input) }));
    default:
      throw new Error(`There is nothing at ${url}.`);
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  try {
    const text = await answer(request, body);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
  } catch (error) {
    console.error(error);
    response.statusCode = 500;
    response.setHeader('content-length', 0);
    response.end();
  }
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void respond(request, response, Buffer.concat(chunks).toString()));
}

const server = createServer(serve);
server.listen(Number(setting('LIMIT_PORT')), '127.0.0.1', () => process.send?.('ready'));
process.on('message', ({ hashing }: { hashing: boolean }) => {
  reports.hashing = hashing;
  process.send?.('done');
});
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, () => process.exit(0));
