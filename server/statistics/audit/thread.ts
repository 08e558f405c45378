import { parentPort, workerData } from 'node:worker_threads';
import type { Scope } from './knowledge.ts';
import { reconstruct, type Material } from './reconstruct.ts';

/* A thread of the auditor: asked for one scope after the other, it answers with what came of attacking each. */

const material = workerData as Material;

parentPort?.on('message', (scope: Scope) => {
  // To the thread that asked: there is no window here.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void reconstruct(material, scope).then((found) => parentPort?.postMessage(found));
});
