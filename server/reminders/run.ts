import type { Logger } from 'pino';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Services } from '../platform/api/context.ts';
import type { Configuration } from '../platform/configuration.ts';
import { connect, keepWorking, lock, startingWorker, type Worker, type WorkerHealth } from '../platform/worker.ts';
import { openMailServer } from './mailServer.ts';
import { noLetters, postMeanings, type Post } from './post.ts';
import { giveUpBegun, sendMail } from './sendMail.ts';
import { writeMails } from './writeMails.ts';

/** Days turn slowly: when nothing waited, it is looked again after so long. */
const NEXT_LOOK = 30_000;

interface Started {
  configuration: Pick<Configuration, 'smtpUrl' | 'mailFrom' | 'operationalDatabaseUrl'>;
  services: Services;
  log: Logger;
  metrics: Registry;
}

/** Sends reminders beside the doors, of however many processes one; without a mail server it does nothing. */
export function startReminders({ configuration, services, log, metrics }: Started): { stop(): Promise<void> } {
  const { smtpUrl, mailFrom, operationalDatabaseUrl } = configuration;
  if (!smtpUrl || !mailFrom) return { stop: async () => undefined };
  const counters = noLetters();
  const health = startingWorker();
  tell(metrics, counters, health);
  const ending = new AbortController();
  const finished = keepWorking({
    name: 'reminders',
    log,
    signal: ending.signal,
    health,
    failed: () => (counters.failures += 1),
    open: async () => {
      const server = await openMailServer(smtpUrl, mailFrom);
      return openReminders({ services, send: server.send, counters }, operationalDatabaseUrl, server.close);
    },
  });
  return {
    async stop() {
      ending.abort();
      await finished;
    },
  };
}

/** Takes the turn, and gives up what the one before had begun. */
export async function openReminders(post: Post, url: string, letGo: () => void): Promise<Worker> {
  const connection = await connect(url);
  let lookedAt = -NEXT_LOOK;
  const close = async () => {
    letGo();
    await connection.end();
  };
  try {
    await lock(connection, 'reminders');
    await giveUpBegun(post);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    round: async () => {
      if (performance.now() - lookedAt < NEXT_LOOK) return false;
      if (await sendMail(post)) return true;
      if (await writeMails(post)) return true;
      lookedAt = performance.now();
      return false;
    },
  };
}

/** The doors answer whether or not reminders leave, so this is no part of their own health: the operator watches it beside. */
function tell(registry: Registry, counters: Post['counters'], health: WorkerHealth): void {
  const registers = [registry];
  const lag: Gauge = new Gauge({
    name: 'equality_reminders_lag_seconds',
    help: 'Seconds since no reminder was left to send. It grows while some are, a database is away or another process sends.',
    registers,
    collect: () => lag.set((performance.now() - health.caughtUp) / 1_000),
  });
  const sending: Gauge = new Gauge({
    name: 'equality_reminders_working',
    help: '1 in the process that sends reminders; 0 while it starts, waits for another or was interrupted.',
    registers,
    collect: () => sending.set(Number(health.state === 'WORKING')),
  });
  for (const [key, help] of Object.entries(postMeanings) as [keyof typeof counters, string][]) {
    const counter: Counter = new Counter({
      name: `equality_reminders_${key}_total`,
      help,
      registers,
      collect() {
        counter.reset();
        counter.inc(counters[key]);
      },
    });
  }
}
