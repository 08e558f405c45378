import { readFile } from 'node:fs/promises';
import { atBoth, draftAtDesk } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import type { StatisticsSettings } from '../office.ts';
import { showRelease } from '../showReleases.ts';
import { Refusal } from '../refusal.ts';
import { effectInWords } from './effectInWords.ts';
import { BadFile, readErratum, type ErratumFile } from './erratumFile.ts';
import { handIn } from './handIn.ts';
import { takeBack } from './takeBack.ts';

export interface ErratumWords {
  /** Who hands it in. */
  by?: string | undefined;
  tryOnly: boolean;
  /** Each cell by its name. */
  each: boolean;
}

type Say = (text: string) => void;

/** Corrects what a file names, and waits for the draft; or says what it would do. */
export async function erratumAtDesk(
  settings: StatisticsSettings,
  path: string,
  { by = '', tryOnly, each }: ErratumWords,
  say: Say,
): Promise<void> {
  if (!by.trim() && !tryOnly) throw new Misuse('Say who hands it in: --by, and a name or an address.');
  const file = await fileAt(path);
  const effect = await atBoth(settings, (both) =>
    handIn({ ...settings, ...both }, { ...file, by: by.trim(), tryOnly }),
  );
  say(effectInWords(effect, { each }));
  if (tryOnly) return say('Nothing was changed. Without --try it is done.');
  say('The facts are corrected. Ended from here on, the draft is built by the statistics process.');
  await draftErratum(settings, effect.version, say);
}

/** Builds the draft of what is handed in anew. */
export async function prepareAgain(settings: StatisticsSettings, version: string, say: Say): Promise<void> {
  await atBoth(settings, async ({ statistics, release }) => {
    const { rows } = await release.query(
      `select from release where version = $1 and state in ('SIGNED', 'PUBLISHED')`,
      [version],
    );
    if (rows.length > 0) throw new Refusal('BEING_PREPARED', { version });
    const { rowCount } = await statistics.query(
      'update erratum set outcome = null, problem = null where version = $1',
      [version],
    );
    if (!rowCount) throw new Refusal('NO_ERRATUM', { version });
  });
  await draftErratum(settings, version, say);
}

export async function takeBackAtDesk(settings: StatisticsSettings, version: string, say: Say): Promise<void> {
  await atBoth(settings, (both) => takeBack({ ...settings, ...both }, version));
  say(`${version} is taken back: the facts are as they were, and its draft is gone.`);
}

async function draftErratum(settings: StatisticsSettings, version: string, say: Say): Promise<void> {
  await draftAtDesk(settings, version, (percent) => say(`Preparing … ${percent} %`));
  say(await showRelease(settings, version));
}

async function fileAt(path: string): Promise<ErratumFile> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Misuse(`${path} cannot be read. ${error.message}`);
  });
  try {
    return readErratum(text);
  } catch (error) {
    if (error instanceof BadFile) throw new BadFile(`${path} is not of the form that is asked for.\n${error.message}`);
    throw error;
  }
}
