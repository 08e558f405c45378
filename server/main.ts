import pino from 'pino';
import { ConfigurationError, nearMisses, readConfiguration } from './platform/configuration.ts';
import { describeError } from './platform/describeError.ts';

/*
 * One process of the product: it runs the parts that EQUALITY_PARTS names, with the settings of those parts and no other.
 * The launcher (npm start) starts one process for each part; so does docker/compose.yml.
 */

const configuration = settingsOrEnd();
const log = pino({ level: configuration.logLevel, base: { parts: configuration.parts } });
for (const missed of nearMisses()) log.warn(missed);
const running: { stop(): Promise<unknown> }[] = [];

// Each part is loaded where it runs alone: the statistics side has nothing of the API in its memory, and the reverse.
if (configuration.parts.includes('api')) {
  // Its decorators need it before the first of them, and a bundle puts its files in an order of its own.
  await import('reflect-metadata');
  const { startApi } = await import('./api.ts');
  running.push(await startApi(configuration, log));
}
if (configuration.parts.includes('transfer')) {
  const { startTransfer } = await import('./workers.ts');
  running.push(await startTransfer(configuration, log));
}
if (configuration.parts.includes('statistics')) {
  const { startStatistics } = await import('./workers.ts');
  running.push(await startStatistics(configuration, log));
}
if (configuration.parts.includes('checks')) {
  const { startChecks } = await import('./workers.ts');
  running.push(await startChecks(configuration, log));
}

// From here on people write: Node would print an error itself, and with it whatever a statement quotes of theirs.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.fatal({ error: describeError(error) }, 'The process ends: an error that nothing caught.');
    process.exit(1);
  });
}
process.send?.('ready');

/** Whoever starts it reads what to set, not where in the code it was missed. */
function settingsOrEnd() {
  try {
    return readConfiguration();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all(running.map((part) => part.stop()));
  process.exit(0);
}
process.once('disconnect', () => void stop()); // the launcher is gone
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
