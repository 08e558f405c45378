import { setTimeout as wait } from 'node:timers/promises';
import { documentId, publicDocuments } from './documents.ts';
import { memoryOf, start } from './processes.ts';

export interface ColdStart {
  seconds: number;
  idle: number;
}

const IDLE = 3_000;

/** From the start of the bundled `server/main.ts`, the API part alone, to the first answer that needs the database. */
export async function coldStart(main: string, env: NodeJS.ProcessEnv, port: number): Promise<ColdStart> {
  const body = JSON.stringify({ documentId: documentId(publicDocuments(), 'HelpFor'), variables: {} });
  const began = performance.now();
  const running = await start(main, env);
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = await response.text();
    if (!response.ok || !answer.startsWith('{"data"'))
      throw new Error(`The first answer was ${response.status}: ${answer.trim()}`);
    const seconds = (performance.now() - began) / 1000;
    await wait(IDLE);
    return { seconds, idle: memoryOf(running.pid) };
  } finally {
    await running.stop();
  }
}
