import { deepStrictEqual } from 'node:assert/strict';
import { Line } from './load.ts';
import { requestOf, type Scenario } from './scenarios.ts';

interface Answering {
  product: number;
  limit: number;
}

/** What both must answer alike. The rest of the texts may change with the app that asks. */
const telling = new Set(['id', 'number', 'name', 'text', 'value', 'totalCount', 'phone', 'birthYear']);
const tries = 20;

/** Before anything is measured: the limit and the product answer the same. */
export async function compare(scenario: Scenario, { product, limit }: Answering): Promise<void> {
  const [ours, theirs] = [await Line.open(product), await Line.open(limit)];
  try {
    for (let count = 0; count < tries; count += 1) {
      // The same bytes to both, since a scenario draws anew each time it is asked; but a report is sent once.
      const request = requestOf(scenario, '/graphql')();
      const same = scenario.part === 'm1' ? requestOf(scenario, '/graphql')() : request;
      const other = Buffer.from(same.toString().replace('POST /graphql ', `POST ${scenario.path} `));
      const [one, two] = [told(await ours.ask(request)), told(await theirs.ask(other))];
      if (scenario.part === 'm1') {
        // Each keeps a report of its own; what it says and where are compared.
        deepStrictEqual(one.keys, two.keys);
        continue;
      }
      if (one.values.length < 3) throw new Error(`${scenario.title}: the answer is empty.`);
      deepStrictEqual(one.values, two.values, `${scenario.title}: the limit and the product differ.`);
    }
  } finally {
    ours.close();
    theirs.close();
  }
}

/** The telling fields of an answer, and the names of all of them. */
function told(body: Buffer): { values: string[]; keys: string[] } {
  const values: string[] = [];
  const keys: string[] = [];
  const walk = (it: unknown) => {
    if (typeof it !== 'object' || it === null) return;
    for (const [key, value] of Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!/^\d+$/.test(key)) keys.push(key);
      if (telling.has(key) && typeof value !== 'object') values.push(`${key}: ${String(value)}`);
      walk(value);
    }
  };
  walk(JSON.parse(body.toString()));
  return { values, keys };
}
