import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table.ts';

/*
 * `node --import tsx bench/profile.ts FOLDER`: where the time went in the CPU profiles of `npm run bench -- --profile FOLDER`,
 * each moment counted for the package whose code was running.
 */

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const MOST = 25;

/** The package of node_modules, the slice of the server, or Node itself. */
function placeOf(url: string, name: string): string {
  if (!url) return name.startsWith('(') ? name : 'native';
  const parts = url.split('/node_modules/');
  if (parts.length > 1) return /^(@[^/]+\/[^/]+|[^/]+)/.exec(parts.at(-1) ?? '')?.[0] ?? url;
  return url.startsWith('node:') ? 'node' : (/\/((?:server|bench)\/[^/]+)/.exec(url)?.[1] ?? url);
}

function summarise(file: string): void {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const places = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName = '', url = '', lineNumber = 0 } = frames.get(id) ?? {};
    const took = timeDeltas[index] ?? 0;
    if (functionName === '(idle)' || functionName === '(program)') continue;
    busy += took;
    const place = placeOf(url, functionName);
    places.set(place, (places.get(place) ?? 0) + took);
    const named = `${functionName || '(anonymous)'} ${place} ${url.split('/').at(-1)}:${lineNumber + 1}`;
    functions.set(named, (functions.get(named) ?? 0) + took);
  }
  const top = (all: Map<string, number>) =>
    [...all]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([name, took]) => [name, `${((took / busy) * 100).toFixed(1)} %`]);
  console.log(`${file}: ${(busy / 1e6).toFixed(1)} s busy\n`);
  console.log(`${table(['where', 'share'], top(places))}\n\n${table(['function', 'share'], top(functions))}\n`);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? npm run bench -- --profile FOLDER');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) summarise(join(folder, file));
