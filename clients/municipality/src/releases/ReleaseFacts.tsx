import { useLingui } from '@lingui/react/macro';
import { Link, SummaryList, useFormat } from '#kit';
import { paths } from '../paths.ts';
import type { Release } from './ReleasePage.tsx';
import { ReleaseStatus } from './ReleaseStatus.tsx';

export function ReleaseFacts({ release }: { release: Release }) {
  const { t } = useLingui();
  const { number, dateTime, percent, quarter } = useFormat();
  const { shownCells, hiddenCells, profile } = release;
  const share = percent(shownCells / Math.max(1, shownCells + hiddenCells));
  const published = release.state === 'PUBLISHED';
  return (
    <SummaryList
      rows={[
        {
          term: t`State`,
          // The moment stands in a line of its own.
          value: <ReleaseStatus release={{ state: release.state, notice: release.notice }} />,
        },
        ...(release.publishedAt ? [{ term: t`Published`, value: dateTime(release.publishedAt) }] : []),
        ...(release.preparedAt && !published ? [{ term: t`Prepared`, value: dateTime(release.preparedAt) }] : []),
        ...(release.replaces
          ? [
              {
                term: t`Replaces`,
                value: <Link href={paths.release(release.replaces.version)}>{release.replaces.version}</Link>,
              },
            ]
          : []),
        ...(release.reason ? [{ term: t`Why it was corrected`, value: release.reason }] : []),
        ...(release.changedCells === null
          ? []
          : [{ term: t`Figures that differ`, value: number(release.changedCells) }]),
        ...(release.replacedBy
          ? [
              {
                term: t`Corrected by`,
                value: <Link href={paths.release(release.replacedBy.version)}>{release.replacedBy.version}</Link>,
              },
            ]
          : []),
        {
          term: t`Quarters in it`,
          value: `${quarter(release.quarters[0] ?? release.quarter)} – ${quarter(release.quarter)}`,
        },
        {
          term: t`Cells`,
          value: t`${{ shown: number(shownCells) }} shown, ${{ hidden: number(hiddenCells) }} not shown (${{ share }} shown)`,
        },
        {
          term: t`Protection`,
          value: t`Changed at random by at most ${{ noise: profile.maximumNoise }}; below ${{ threshold: profile.threshold }} not shown (profile "${{ name: profile.name }}")`,
        },
        ...(release.sha256
          ? [{ term: t`SHA-256 of its figures`, value: <span className="mu-hash">{release.sha256}</span> }]
          : []),
      ]}
    />
  );
}
