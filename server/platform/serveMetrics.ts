import { createServer } from 'node:http';
import type { Registry } from 'prom-client';

export interface MetricsOptions {
  host: string;
  port: number;
  registry: Registry;
  /** What is not well, in words for the operator; empty when all is. */
  ailments(): Promise<string[]>;
}

/** What a process tells its operator, at a listener of its own that is not to be published. Resolves when it answers. */
export async function serveMetrics({ host, port, registry, ailments }: MetricsOptions): Promise<{ stop(): void }> {
  const pages: Readonly<Record<string, () => Promise<{ status: number; type: string; text: string }>>> = {
    '/metrics': async () => ({ status: 200, type: registry.contentType, text: await registry.metrics() }),
    '/livez': async () => ({ status: 200, type: 'text/plain; charset=utf-8', text: 'ok' }),
    '/readyz': async () => {
      const found = await ailments();
      const text = JSON.stringify({ ready: found.length === 0, ailments: found });
      return { status: found.length === 0 ? 200 : 503, type: 'application/json; charset=utf-8', text };
    },
  };
  const missing = async () => ({ status: 404, type: 'text/plain; charset=utf-8', text: 'There is no such page.' });
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const page = request.method === 'GET' && Object.hasOwn(pages, path) ? pages[path] : undefined;
    (page ?? missing)().then(
      ({ status, type, text }) =>
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
