import { parseArgs } from 'node:util';
import { credentialsFor } from './launch/credentials.ts';
import { environmentOf, readConfiguration } from './platform/configuration.ts';
import { codeOf } from './platform/worker.ts';
import { wholeAuditor } from './statistics/audit/audit.ts';
import { atDesk, usage } from './statistics/command.ts';
import { BadFile } from './statistics/errata/erratumFile.ts';
import { Misuse } from './statistics/misuse.ts';
import { profiles } from './statistics/noiseTable.ts';
import { Refusal } from './statistics/refusal.ts';
import { refusalInWords } from './statistics/refusalInWords.ts';

/*
 * `npm run release -- show | prepare | audit | hold | let-go | vouch | erratum | take-back`: a statistician's work at the statistics office, with the
 * settings of the part `statistics` and no other. Beside the demo it reads them where `npm start` keeps them.
 */

async function run() {
  const options = {
    cells: { type: 'boolean' },
    try: { type: 'boolean' },
    by: { type: 'string' },
    because: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  if (values.help) {
    say(usage);
    return;
  }
  const configuration = readConfiguration(statisticsEnvironment(), ['statistics']);
  await atDesk(
    {
      statisticsUrl: configuration.statisticsDatabaseUrl,
      releaseWriterUrl: configuration.releaseWriterDatabaseUrl,
      profile: profiles[configuration.statisticsProfile],
      noticeHours: configuration.releaseNotice,
      auditor: wholeAuditor,
      now: () => new Date(),
      log: { info: () => undefined, error: (it) => void process.stderr.write(`${JSON.stringify(it)}\n`) },
    },
    {
      words: positionals,
      cells: values.cells ?? false,
      tryOnly: values.try ?? false,
      by: values.by,
      because: values.because,
    },
    say,
  );
}

/** In the demo the launcher made the addresses up; in production they are given. */
function statisticsEnvironment(): NodeJS.ProcessEnv {
  const launcher = readConfiguration(undefined, ['launcher']);
  return environmentOf('statistics', credentialsFor(launcher).settings);
}

run().catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = exitCodeOf(error);
});

const exitCodeOf = (error: unknown) => (error instanceof Refusal ? 3 : isMisuse(error) ? 2 : 1);

const isMisuse = (error: unknown) =>
  error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;

/** A database's error may quote what it met: it is told by its code. */
function inWords(error: unknown): string {
  if (error instanceof Refusal) return refusalInWords(error);
  if (error instanceof BadFile) return error.message;
  if (error instanceof Misuse) return `${error.message}\n\n${usage}`;
  const { name, code, message } = error as Error & { code?: string };
  if (name === 'ConfigurationError') return message;
  if (code === 'ECONNREFUSED')
    return 'A database does not answer. Is PostgreSQL running, and is its address right? In the demo, `npm start` must run.';
  if (code === '28P01') return 'A database refuses the password in its address.';
  return code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : `It failed: ${codeOf(error)}. ${hint(error)}`;
}

const hint = (error: unknown) => ((error as Error).constructor === Error ? (error as Error).message : '');
