import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { checkedFiles } from '../checks/checkedFiles.ts';
import { identify } from '../people/identify.ts';
import { apolloFor } from '../platform/api/apollo.ts';
import { doors, type Door } from '../platform/api/context.ts';
import { openDoor } from '../platform/door/door.ts';
import type { DoorOptions } from '../platform/door/doorOptions.ts';
import { serveEvaluations } from '../evaluations/serveEvaluations.ts';
import { servePublications } from '../publications/servePublications.ts';
import { serveFiles } from '../releases/serveFiles.ts';
import { serveCalendar } from '../reminders/serveCalendar.ts';
import { serveReports } from '../studies/reports/paper/serveReports.ts';
import type { TestApi } from './testApi.ts';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  bytes: Buffer;
  /** The body read as JSON; undefined when it is none. */
  json: any;
  milliseconds: number;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface OpenDoors {
  /** Any request, as it goes over the wire: nothing normalises the path. */
  send(door: Door, path: string, sent?: Sent): Promise<Reply>;
  /** A document that the app of the door was built with; at the API door any document. */
  ask(door: Door, document: string, variables?: object, headers?: Record<string, string>): Promise<Reply>;
  origin(door: Door): string;
  port(door: Door): number;
  /** Mistakes of ours that the doors told of. */
  reported: unknown[];
  close(): Promise<void>;
}

export const hashOf = (document: string) => `sha256:${createHash('sha256').update(document).digest('hex')}`;

type Changed = Partial<Pick<DoorOptions, 'services' | 'ailments' | 'longestAnswer' | 'documents'>>;

/** The four doors on free ports, with a tiny app behind each, which was built with `documents`. */
export async function openDoors(api: TestApi, documents: readonly string[], changed: Changed = {}): Promise<OpenDoors> {
  const app = mkdtempSync(join(tmpdir(), 'equality-lab-app-'));
  mkdirSync(join(app, 'assets'));
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>App</title>');
  writeFileSync(join(app, 'assets', 'index-abc123.js'), 'export {};');
  writeFileSync(join(app, 'secret.env'), 'nobody asks for this by name');
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const [apps, analysts] = [apolloFor(api.schema, 'apps', report), apolloFor(api.schema, 'api', report)];
  await Promise.all([apps.start(), analysts.start()]);
  const trusted = new Map(documents.map((document) => [hashOf(document), document]));
  const origin = (door: Door) => `https://${door}.equality.example`;
  const opened = new Map<Door, FastifyInstance>();
  for (const door of doors) {
    const server = await openDoor({
      door,
      origin: origin(door),
      services: api.services,
      apollo: door === 'api' ? analysts : apps,
      documents: door === 'api' ? null : trusted,
      routes: (listener, contextOf) => {
        serveFiles(listener, api.services.published);
        if (door === 'ngo' || door === 'municipality') serveReports(listener, contextOf);
        if (door === 'municipality') serveEvaluations(listener, contextOf);
        if (door === 'public') servePublications(listener, api.services);
        if (door === 'municipality') serveCalendar(listener, api.services);
      },
      files: door === 'municipality' ? [checkedFiles] : [],
      app,
      identify: (name, shown) => identify(api.services, name, shown),
      ailments: async () => [],
      observe: () => undefined,
      report,
      ...changed,
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    opened.set(door, server);
  }
  const port = (door: Door) => (opened.get(door)?.server.address() as AddressInfo | undefined)?.port ?? 0;
  const send: OpenDoors['send'] = (door, path, { method = 'GET', headers = {}, body } = {}) => {
    return exchange(port(door), path, { method, headers, ...(body === undefined ? {} : { body }) });
  };
  return {
    send,
    origin,
    port,
    reported,
    ask: (door, document, variables = {}, headers = {}) => {
      const asked = door === 'api' ? { query: document } : { documentId: hashOf(document) };
      const body = JSON.stringify({ ...asked, variables });
      return send(door, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    },
    async close() {
      await Promise.all([...opened.values()].map((server) => server.close()));
      await Promise.all([apps.stop(), analysts.stop()]);
      rmSync(app, { recursive: true, force: true });
    },
  };
}

/** One request over the wire. */
export function exchange(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Reply> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        const text = bytes.toString();
        const json = parse(text);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          bytes,
          json,
          milliseconds: performance.now() - began,
        });
      });
      answer.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
