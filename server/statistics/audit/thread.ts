import { parentPort, workerData } from 'node:worker_threads';
import type { Material } from './reconstruct.ts';
import { execute, type Task } from './task.ts';

/* A thread that solves: asked for one task after the other, it tells how far it is, and answers with what came of each. */

const material = workerData as Material;

// To the thread that asked: there is no window here.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (it: object) => parentPort?.postMessage(it);

parentPort?.on('message', (task: Task) => {
  let told = 0;
  const tell = (share: number) => {
    const percent = Math.floor(share * 100);
    if (percent > told) say({ percent: (told = percent) });
  };
  void execute(material, task, tell).then((answer) => say({ answer }));
});
