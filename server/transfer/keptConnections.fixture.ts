import { connect, type Connect, type Connection } from '../platform/worker.ts';

/** Connections that are given again to the next who asks, as new: for tests that finish the same work a hundred times. */
export function keptConnections(): { connect: Connect; end(): Promise<unknown> } {
  const idle = new Map<string, Connection[]>();
  return {
    async connect(url) {
      const { query, end } = idle.get(url)?.pop() ?? (await connect(url));
      return {
        query,
        async end() {
          await query('discard all');
          idle.set(url, [...(idle.get(url) ?? []), { query, end }]);
        },
      };
    },
    end: () => Promise.all([...idle.values()].flat().map((it) => it.end())),
  };
}
