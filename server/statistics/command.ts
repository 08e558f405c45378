import { isQuarter } from '../taxonomy/quarter.ts';
import { orderAtDesk, type DeskOrder } from './desk.ts';
import type { StatisticsSettings } from './office.ts';
import { auditRelease, showCells, showRelease, showReleases } from './showReleases.ts';

export const usage = `npm run release -- show                          which releases there are, and which quarters wait
npm run release -- prepare 2025-Q4               builds the draft of a closed quarter
npm run release -- show 2025-Q4.1 [--cells]      looks at a draft: a summary, or every cell
npm run release -- audit 2025-Q4.1               attacks a draft, or what is out, and says what was found`;

/** The words make no sense: nothing was done. */
export class Misuse extends Error {
  override name = 'Misuse';
}

export interface DeskWords {
  words: readonly string[];
  /** Every cell instead of a summary. */
  cells?: boolean;
}

/** Does what a statistician typed, and says how far it is. */
export async function atDesk(
  settings: StatisticsSettings,
  { words: [verb, ...rest], cells = false }: DeskWords,
  say: (text: string) => void,
): Promise<void> {
  if (verb === 'show') {
    const [version] = rest;
    if (rest.length > 1) throw new Misuse('`show` takes one version, or none.');
    if (version === undefined) return say(await showReleases(settings));
    const look = cells ? showCells : showRelease;
    return say(await look(settings, versionIn(version)));
  }
  if (verb === 'audit') {
    const [version = ''] = rest;
    if (rest.length !== 1) throw new Misuse('`audit` takes one version, such as 2025-Q4.1.');
    return say(await auditRelease(settings, versionIn(version), (percent) => say(`Attacking … ${percent} %`)));
  }
  const order = orderOf(verb, rest);
  const release = await orderAtDesk(settings, order, (percent) => say(`Preparing … ${percent} %`));
  say(await showRelease(settings, release.version));
}

function orderOf(verb: string | undefined, [first = '', ...more]: readonly string[]): DeskOrder {
  if (verb === 'prepare') {
    if (!isQuarter(first) || more.length > 0) throw new Misuse('`prepare` takes one quarter, such as 2025-Q4.');
    return { action: 'PREPARE', quarter: first };
  }
  throw new Misuse(verb ? `'${verb}' is nothing that can be done.` : 'Say what to do.');
}

function versionIn(word: string): string {
  if (!/^\d{4}-Q[1-4]\.\d+$/.test(word)) throw new Misuse(`'${word}' is no version such as 2025-Q4.1.`);
  return word;
}
