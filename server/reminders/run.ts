import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { Services } from '../platform/api/context.ts';
import type { Configuration } from '../platform/configuration.ts';
import { connect, keepWorking, lock, startingWorker, type Worker } from '../platform/worker.ts';
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
  tell(metrics, counters);
  const ending = new AbortController();
  const finished = keepWorking({
    name: 'reminders',
    log,
    signal: ending.signal,
    health: startingWorker(),
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

function tell(registry: Registry, counters: Post['counters']): void {
  for (const [key, help] of Object.entries(postMeanings) as [keyof typeof counters, string][]) {
    const counter: Counter = new Counter({
      name: `equality_reminders_${key}_total`,
      help,
      registers: [registry],
      collect() {
        counter.reset();
        counter.inc(counters[key]);
      },
    });
  }
}
