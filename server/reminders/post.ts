import type { Services } from '../platform/api/context.ts';

export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
}

export const noLetters = () => ({ sent: 0, retried: 0, given_up: 0, failures: 0 });

/** What sending reminders needs. */
export interface Post {
  services: Services;
  send: (letter: Letter) => Promise<void>;
  counters: ReturnType<typeof noLetters>;
}

export const postMeanings: Readonly<Record<keyof Post['counters'], string>> = {
  sent: 'Reminders that a mail server took.',
  retried: 'Reminders that no mail server took and that were tried again.',
  given_up: 'Reminders that were given up: refused, tried too often, or left by a process that was killed.',
  failures: 'How often the work was interrupted and begun anew.',
};
