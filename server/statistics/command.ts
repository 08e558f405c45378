import { isQuarter } from '../taxonomy/quarter.ts';
import { prepareAtDesk } from './desk.ts';
import { erratumAtDesk, prepareAgain, takeBackAtDesk } from './errata/atDesk.ts';
import { Misuse } from './misuse.ts';
import type { StatisticsSettings } from './office.ts';
import { holdAtDesk, letGoAtDesk, vouchAtDesk } from './notice/atDesk.ts';
import { auditRelease, showCells, showRelease, showReleases } from './showReleases.ts';

export const usage = `npm run release -- show                          which releases there are, when they come out, and which quarters wait
npm run release -- prepare 2025-Q4               builds the draft of a closed quarter
npm run release -- show 2025-Q4.1 [--cells]      looks at a draft: a summary, or every cell
npm run release -- audit 2025-Q4.1               attacks a draft, or what is out, and says what was found

What two have signed comes out by itself. To stop it here, where no app can undo it:
npm run release -- hold 2025-Q4 --by NAME --because TEXT   nothing of the quarter comes out
npm run release -- let-go 2025-Q4 --by NAME                it may; its notice begins anew
npm run release -- vouch 2025-Q4 --by NAME --because TEXT  two sign who signed nothing that is out

To correct what is out (docs/operating.md says what stands in the file):
npm run release -- erratum wrong.json --try      says which published cells would change, and changes nothing
npm run release -- erratum wrong.json --by NAME  corrects the facts and builds the draft of the next version
npm run release -- prepare 2025-Q4.2             builds the draft of an erratum anew
npm run release -- take-back 2025-Q4.2           undoes an erratum that two have not signed
    --cells names each cell of an erratum

It ends with 0 when that is done, 1 when it failed, 2 when the words or the file make no sense, 3 when it is refused.`;

export interface DeskWords {
  words: readonly string[];
  /** Every cell instead of a summary. */
  cells?: boolean;
  /** Says what would be done. */
  tryOnly?: boolean;
  /** Who does it. */
  by?: string | undefined;
  /** Why. */
  because?: string | undefined;
}

type Say = (text: string) => void;
type Doing = (settings: StatisticsSettings, it: DeskWords, say: Say) => Promise<void>;

/** Does what a statistician typed, and says how far it is. */
export async function atDesk(settings: StatisticsSettings, it: DeskWords, say: Say): Promise<void> {
  const [verb, ...words] = it.words;
  if (verb === undefined) throw new Misuse('Say what to do.');
  const doing = doings[verb];
  if (!doing) throw new Misuse(`'${verb}' is nothing that can be done.`);
  if (words.length > 1) throw new Misuse(`\`${verb}\` takes one word more, not ${words.length}.`);
  if (it.tryOnly && verb !== 'erratum') throw new Misuse('--try belongs to `erratum`.');
  if (it.by !== undefined && !withName.includes(verb))
    throw new Misuse('--by belongs to `erratum`, `hold`, `let-go` and `vouch`.');
  if (it.because !== undefined && verb !== 'hold' && verb !== 'vouch')
    throw new Misuse('--because belongs to `hold` and `vouch`.');
  await doing(settings, { ...it, words }, say);
}

const withName: readonly string[] = ['erratum', 'hold', 'let-go', 'vouch'];

const doings: Readonly<Record<string, Doing>> = {
  async show(settings, { words: [version], cells = false }, say) {
    if (version === undefined) return say(await showReleases(settings));
    const look = cells ? showCells : showRelease;
    say(await look(settings, versionIn(version)));
  },

  async audit(settings, { words: [version] }, say) {
    if (version === undefined) throw new Misuse('`audit` takes one version, such as 2025-Q4.1.');
    say(await auditRelease(settings, versionIn(version), (percent) => say(`Attacking … ${percent} %`)));
  },

  async prepare(settings, { words: [what = ''] }, say) {
    if (isErratum(what)) return prepareAgain(settings, what, say);
    if (!isQuarter(what)) throw new Misuse('`prepare` takes one quarter, such as 2025-Q4.');
    const release = await prepareAtDesk(settings, what, (percent) => say(`Preparing … ${percent} %`));
    say(await showRelease(settings, release.version));
  },

  async erratum(settings, { words: [path], cells: each = false, tryOnly = false, by }, say) {
    if (path === undefined) throw new Misuse('`erratum` takes one file, such as wrong.json.');
    await erratumAtDesk(settings, path, { by, tryOnly, each }, say);
  },

  async hold(settings, { words: [quarter = ''], by, because }, say) {
    if (!isQuarter(quarter)) throw new Misuse('`hold` takes one quarter, such as 2025-Q4.');
    await holdAtDesk(settings, quarter, { by, because }, say);
  },

  async 'let-go'(settings, { words: [quarter = ''], by }, say) {
    if (!isQuarter(quarter)) throw new Misuse('`let-go` takes one quarter, such as 2025-Q4.');
    await letGoAtDesk(settings, quarter, { by }, say);
  },

  async vouch(settings, { words: [quarter = ''], by, because }, say) {
    if (!isQuarter(quarter)) throw new Misuse('`vouch` takes one quarter, such as 2025-Q4.');
    await vouchAtDesk(settings, quarter, { by, because }, say);
  },

  async 'take-back'(settings, { words: [version = ''] }, say) {
    if (!isErratum(version)) throw new Misuse('`take-back` takes the version of an erratum, such as 2025-Q4.2.');
    await takeBackAtDesk(settings, version, say);
  },
};

const isErratum = (word: string) => /^\d{4}-Q[1-4]\.\d+$/.test(word) && !word.endsWith('.1');

function versionIn(word: string): string {
  if (!/^\d{4}-Q[1-4]\.\d+$/.test(word)) throw new Misuse(`'${word}' is no version such as 2025-Q4.1.`);
  return word;
}
