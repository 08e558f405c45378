import { demandFresh } from '../../people/demandFresh.ts';
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { calendarRows, momentOf } from '../calendar/calendarRows.ts';
import { demandAudited } from '../demandAudited.ts';
import { demandItsTurn } from '../demandItsTurn.ts';
import { releaseAccess } from '../release.access.ts';
import type { SignReleaseInput } from '../release.inputs.ts';
import { isAnyKnown, noticeRows } from '../notice/noticeRows.ts';
import { isErratum, newestPublished, releaseRows, type Reader, type ReleaseRow } from '../releaseRows.ts';
import { asItStands } from './asItStands.ts';
import { enterSignature, signatureRows } from './signatureRows.ts';

/**
 * Signs the draft that was looked at. When another statistician has signed the same one, it is ready: the statistics side
 * publishes it at its planned moment, and nobody else does.
 */
export async function signRelease(context: Context, { version, sha256 }: SignReleaseInput): Promise<void> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.sign, null);
  await demandFresh(context);
  await asItStands(() =>
    services.published.asStatistician(async (reader) => {
      const releases = await releaseRows(reader);
      const release = releases.find((it) => it.version === version);
      if (!release) throw new NotFound('release');
      if (release.state === 'SIGNED') throw new Conflict('signed_by_two', `${version} is signed by two already.`);
      if (release.state !== 'DRAFT') throw new Conflict('not_a_draft', `${version} is not a draft.`);
      if (release.sha256 !== sha256)
        throw new Conflict('draft_changed', `${version} was prepared anew; look at it again before it is signed.`);
      demandCurrent(releases, release);
      await demandPlanned(reader, version, now());
      const signers = (await signatureRows(reader, [version])).map(({ member }) => member);
      if (signers.includes(viewer.member))
        throw new Conflict('signed_by_you', 'Another statistician must sign it as well.');
      if (signers.length > 0 && !(await isAnyKnown(reader, release.quarter, [...signers, viewer.member])))
        throw new Conflict('nobody_known', 'One of the two must be somebody who signed what is out already.');
      const reportSha256 = await demandAudited(services, release);
      await enterSignature(reader, { version, sha256, reportSha256, member: viewer.member, at: now() }, 'SIGNED');
    }),
  );
}

function demandCurrent(releases: readonly ReleaseRow[], { version, quarter, base }: ReleaseRow): void {
  demandItsTurn(releases, quarter as Quarter);
  if ((newestPublished(releases)?.version ?? null) !== base)
    throw new Conflict('outdated_draft', `Another release came out after ${version} was prepared; prepare it anew.`);
  // What corrects the release that this one copies comes out first; when it is out, this draft is outdated.
  const erratum = releases.find((it) => it.base === base && isErratum(it) && it.state !== 'PUBLISHED');
  if (erratum && erratum.version !== version)
    throw new Conflict('erratum_first', `${erratum.version} corrects what is out, and comes out first.`);
}

/** What has no moment would never come out. What has missed it, or is signed too late for it, is put off first, with a reason. */
async function demandPlanned(reader: Reader, version: string, now: Date): Promise<void> {
  const planned = (await calendarRows(reader)).find((it) => it.version === version);
  if (!planned) throw new Conflict('not_planned', `No moment is planned for ${version}.`);
  if (momentOf(planned) <= now)
    throw new Conflict('moment_missed', `${version} is late; move it first, with a reason.`);
  const [notice] = await noticeRows(reader, [version]);
  if (notice?.signBy && notice.signBy <= now)
    throw new Conflict('signed_too_late', `Both had to sign ${version} ${notice.hours} hours ahead; move it first.`);
}
