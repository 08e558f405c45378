import type { Door } from '../platform/api/context.ts';
import { Problem } from '../platform/problem.ts';

const MOST = 100;
const MINUTE = 60_000;

/**
 * How many receipts were tried at each door in the running minute, whoever tried: a number in memory, and nothing about
 * anyone, so it holds behind any proxy and leaves nothing to find. At this pace a guess hits one of 100 000 receipts
 * once in ten billion years. The door of the public does not use up the tries of those who work with citizens.
 */
export class ReceiptChecks {
  readonly #minutes = new Map<Door, { began: number; tries: number }>();

  /** Counted before the receipt is looked at, so that no more are ever compared than this. */
  count(door: Door, now: Date): void {
    const at = now.getTime();
    const before = this.#minutes.get(door);
    const minute = before && Math.abs(at - before.began) < MINUTE ? before : { began: at, tries: 0 };
    this.#minutes.set(door, minute);
    if (minute.tries >= MOST)
      throw new Problem('BUSY', 'Too many receipts are tried at this moment.', { reason: 'receipts' });
    minute.tries += 1;
  }
}
