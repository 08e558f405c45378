import { Trans, useLingui } from '@lingui/react/macro';
import { CopyButton, Link, Notice, Text, useFormat } from '#kit';
import { paths } from '../paths.ts';
import { obstacleOf } from './obstacle.ts';
import type { Release } from './ReleasePage.tsx';

/** Why a release does not come out at its moment, and what to do. */
export function StandsInTheWay({ release }: { release: Release }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const obstacle = obstacleOf(release);
  const hold = release.notice?.hold;
  if (obstacle === 'held' && hold) {
    const letGo = `npm run release -- let-go ${release.quarter} --by "…"`;
    return (
      <Notice tone="danger" title={t`It is held, and does not come out`}>
        <Text size="sm">{t`${{ name: hold.by }} stopped it at the statistics side on ${{ moment: dateTime(hold.at) }}:`}</Text>
        <Text>{hold.because}</Text>
        <Text size="sm">
          <Trans>
            No page and no signature undoes that: it is let go of at the statistics side, and must then be seen signed
            in time once more. If it will not be in time,{' '}
            <Link href={paths.calendar}>put it off in the calendar, with a reason</Link>.
          </Trans>
        </Text>
        <span className="mu-actions">
          <code className="mu-hash" lang="en">
            {letGo}
          </code>
          <CopyButton text={letGo} what={letGo} />
        </span>
      </Notice>
    );
  }
  if (obstacle === 'signedByNobodyKnown')
    return (
      <Notice tone="danger" title={t`Nobody whom the statistics side knows has signed it`}>
        <Text size="sm">
          {t`Neither of those who signed has signed a release that is out, so it does not come out. Are they your colleagues? Then one of them takes the signature back and another signs, or the office vouches for them at the statistics side: npm run release -- vouch ${{ quarter: release.quarter }} --by "…" --because "…"`}
        </Text>
      </Notice>
    );
  if (obstacle === 'signedTooLate') {
    const moment = dateTime(release.publishAt ?? '');
    return (
      <Notice tone="warning" title={t`It was signed too late for its moment`}>
        <Text size="sm">
          <Trans>
            It does not come out on {moment}: the statistics side sees both signatures some time before, so that the
            whole office can see them too. <Link href={paths.calendar}>Put it off in the calendar, with a reason</Link>.
            The signatures stay, and it comes out by itself at the new moment.
          </Trans>
        </Text>
      </Notice>
    );
  }
  return null;
}
