import type { Quarter } from '../../taxonomy/quarter.ts';
import { atBoth } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import type { StatisticsSettings } from '../office.ts';
import { hold, letGo } from './hold.ts';
import { vouch } from './vouch.ts';

/** Who does it, and why. */
export interface HoldWords {
  by?: string | undefined;
  because?: string | undefined;
}

type Say = (text: string) => void;

export async function holdAtDesk(
  settings: StatisticsSettings,
  quarter: Quarter,
  { by, because }: HoldWords,
  say: Say,
): Promise<void> {
  const name = named(by);
  const reason = reasoned(because);
  await atBoth(settings, (both) => hold(both, quarter, name, reason));
  say(
    `${quarter} is held: nothing of it comes out, whatever is signed. Put its date off in the calendar, with a reason.`,
  );
}

export async function letGoAtDesk(
  settings: StatisticsSettings,
  quarter: Quarter,
  { by }: Pick<HoldWords, 'by'>,
  say: Say,
): Promise<void> {
  const name = named(by);
  await atBoth(settings, (both) => letGo(both, quarter, name));
  say(
    `${quarter} may come out again. What is signed is noticed anew from now on: \`show\` says whether that is in time.`,
  );
}

export async function vouchAtDesk(
  settings: StatisticsSettings,
  quarter: Quarter,
  { by, because }: HoldWords,
  say: Say,
): Promise<void> {
  const name = named(by);
  const reason = reasoned(because);
  await atBoth(settings, (both) => vouch(both, quarter, name, reason));
  say(`${quarter} may be signed by two who signed nothing that is out.`);
}

function reasoned(because = ''): string {
  const reason = because.trim();
  if (!reason)
    throw new Misuse('Say why: --because, and a sentence. It is kept, and statisticians read why something is held.');
  if (reason.length > 500) throw new Misuse('--because takes 500 characters at most.');
  return reason;
}

function named(by = ''): string {
  if (!by.trim()) throw new Misuse('Say who does it: --by, and a name or an address.');
  return by.trim();
}
