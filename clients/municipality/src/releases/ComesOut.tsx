import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useFormat } from '#kit';
import { paths } from '../paths.ts';
import { isErratum } from './erratum.ts';
import { obstacleOf } from './obstacle.ts';
import type { Release } from './ReleasePage.tsx';

const hasPassed = (moment: string) => Date.parse(moment) < Date.now();

/** When a draft comes out, and by when both must have signed for that. */
export function ComesOut({ release, signed }: { release: Release; signed: boolean }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { publishAt, notice } = release;
  if (!publishAt && isErratum(release))
    return (
      <Trans>
        No moment is planned for it, so it would never come out. <Link href={paths.errata}>Plan one under Errata</Link>,
        then sign.
      </Trans>
    );
  if (!publishAt) {
    return (
      <Trans>
        No moment is planned for it, so it would never come out.{' '}
        <Link href={paths.calendar}>Plan one in the calendar</Link>, then sign.
      </Trans>
    );
  }
  const moment = dateTime(publishAt);
  if (hasPassed(publishAt) && !signed) {
    return (
      <Trans>
        It was announced for {moment} and is late.{' '}
        <Link href={paths.calendar}>Move it in the calendar, with a reason</Link>, then sign.
      </Trans>
    );
  }
  const signBy = notice?.signBy && notice.hours > 0 ? dateTime(notice.signBy) : undefined;
  if (!signed && signBy && notice?.inTime === false) {
    return (
      <Trans>
        It is announced for {moment}, and both had to sign by {signBy}. It does not come out then.{' '}
        <Link href={paths.calendar}>Put it off in the calendar, with a reason</Link>, then sign.
      </Trans>
    );
  }
  if (obstacleOf(release)) return t`It is announced for ${{ moment }}.`;
  if (!signed)
    return signBy
      ? t`When both have signed, by ${{ signBy }} at the latest, it comes out on ${{ moment }}.`
      : t`When both have signed, it comes out on ${{ moment }}.`;
  return notice && !notice.noticedAt
    ? t`It comes out by itself on ${{ moment }}, once the statistics side has seen both signatures. That takes seconds.`
    : t`It comes out by itself on ${{ moment }}.`;
}
