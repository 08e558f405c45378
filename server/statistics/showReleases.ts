import { reportOf } from './audit/reportOf.ts';
import { atBoth } from './desk.ts';
import { keepAudit } from './keepAudit.ts';
import { comingOut, signersOf, type Standing } from './notice/standing.ts';
import type { StatisticsSettings } from './office.ts';
import { cellsOf, demandRelease, everyRelease, manifestOf, type Release } from './release.ts';
import type { Connection } from '../platform/worker.ts';

/** Every release in a line, and which closed quarters wait for one. */
export const showReleases = (settings: StatisticsSettings): Promise<string> =>
  atBoth(settings, async ({ statistics, release }) => {
    const releases = await everyRelease(release);
    const standing = await comingOut(release);
    const newest = releases.findLast((it) => it.state === 'PUBLISHED')?.quarter ?? '';
    const { rows } = await statistics.query<{ quarter: string }>(
      'select quarter from frozen_quarter where quarter > $1 and quarter <> all ($2) order by quarter',
      [newest, releases.map(({ quarter }) => quarter)],
    );
    return [
      ...(releases.length > 0 ? releases.map((it) => lineOf(it, standing.get(it.version))) : ['No release yet.']),
      ...rows.map(({ quarter }) => `${quarter}     closed, waits for \`prepare ${quarter}\``),
    ].join('\n');
  });

/** One release: how it is protected, how much of each table is shown, and the hash that is signed. */
export const showRelease = (settings: StatisticsSettings, version: string): Promise<string> =>
  atBoth(settings, async ({ release }) => {
    const it = await demandRelease(release, version);
    const { rows } = await release.query<{ table: string; cells: number; shown: number }>(
      `select table_id as "table", count(*)::int as cells, count(value)::int as shown
       from cell where release_version = $1 group by table_id order by table_id`,
      [version],
    );
    const total = await release.query<{ period: string; value: number | null }>(
      `select period, value from cell where release_version = $1 and basis = 'REG' and geo = '' and dims = '{}'
       order by period desc limit 1`,
      [version],
    );
    const [newest] = total.rows;
    return [
      lineOf(it, (await comingOut(release)).get(version)),
      `  protection   ${it.profile}: D ${it.d}, V ${it.v}, tau ${it.tau}`,
      `  history of   ${it.base ?? 'none'}`,
      ...rows.map(({ table, cells, shown }) => `  table ${table.padEnd(6)} ${shown} of ${cells} cells shown`),
      ...(newest ? [`  registered   ${newest.value ?? 'withheld'} in ${newest.period}`] : []),
      `  sha256       ${it.sha256 ?? 'none yet'}`,
      await auditOf(release, version),
      ...(await signaturesOf(release, it)),
    ].join('\n');
  });

async function auditOf(release: Connection, version: string): Promise<string> {
  const { rows } = await release.query<{ report: string }>(
    'select report from release_audit where release_version = $1',
    [version],
  );
  return `  audit\n${rows[0]?.report ?? '  none yet'}`;
}

/** Every cell as it is to come out: the file whose hash the release is known by. */
export const showCells = (settings: StatisticsSettings, version: string): Promise<string> =>
  atBoth(settings, async ({ release }) => {
    await demandRelease(release, version);
    return manifestOf(await cellsOf(release, version)).trimEnd();
  });

/** Attacks a release and tells what came of it. Of a draft it is kept, so one that was never attacked can come out. */
export const auditRelease = (settings: StatisticsSettings, version: string, tell: (percent: number) => void) =>
  atBoth(settings, async (databases) => {
    const audit = await settings.auditor.attack(databases, version, async (percent) => tell(percent));
    const it = await demandRelease(databases.release, version);
    if (it.state === 'DRAFT' && it.sha256 === audit.sha256) await keepAudit(databases.release, audit, settings.now());
    return reportOf(audit);
  });

/** Signing is done in the municipality app, where a person shows who they are. */
async function signaturesOf(release: Connection, it: Release): Promise<string[]> {
  if (it.state !== 'DRAFT' && it.state !== 'SIGNED') return [];
  const signers = await signersOf(release, it);
  const { rows } = await release.query<{ publishAt: Date }>(
    'select publish_at as "publishAt" from planned_release where version = $1',
    [it.version],
  );
  return [
    `  signed by    ${signers.length} of 2, in the municipality app`,
    // Whom the office knows by a name, this side knows by what they signed before.
    ...signers.map(
      ({ member, at, before }) =>
        `               ${member} on ${at.toISOString()}, ${before === 0 ? 'who signed nothing that is out' : `who signed ${before} that are out`}`,
    ),
    `  comes out    ${rows[0]?.publishAt.toISOString() ?? 'has no planned moment yet'}`,
  ];
}

function lineOf({ version, state, progress, problem, preparedAt, publishedAt }: Release, standing?: Standing): string {
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? 'unknown';
  const said = {
    PREPARING: `is being prepared, ${progress} %`,
    DRAFT: `draft, prepared on ${day(preparedAt)}`,
    SIGNED: `signed by two, prepared on ${day(preparedAt)}; ${standing ? inWords(standing) : 'not noticed yet'}`,
    PUBLISHED: `published on ${day(publishedAt)}`,
    FAILED: `failed (${problem ?? 'unknown'}); prepare its quarter anew`,
  };
  return `${version}   ${said[state]}`;
}

function inWords({ publishAt, noticedAt, inTime, known, heldBy, because }: Standing): string {
  if (heldBy !== null) return `HELD by ${heldBy}: ${because ?? ''}`;
  if (noticedAt === null) return 'not noticed yet';
  const seen = `noticed ${noticedAt.toISOString()}`;
  const moment = publishAt.toISOString();
  const doubts = [
    ...(known ? [] : ['BY NOBODY KNOWN: who are they? `vouch` if the office can answer for them']),
    ...(inTime ? [] : [`TOO LATE for ${moment}: move it in the calendar, with a reason`]),
  ];
  return doubts.length > 0 ? [seen, ...doubts].join('; ') : `comes out ${moment}, ${seen}`;
}
