import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice, Text } from '#kit';
import { paths } from '../paths.ts';
import { Working } from './QuarterStatus.tsx';
import { obstacleOf } from './obstacle.ts';
import type { Release } from './ReleasePage.tsx';
import { WhyRefused } from './WhyRefused.tsx';

/** What the draft of a corrected version is, and where more is done with it: at the statistics side. */
export function ErratumDraftSteps({ release }: { release: Release }) {
  const { t } = useLingui();
  const { version, state, progress, replaces } = release;
  if (state === 'PREPARING')
    return (
      <Notice title={t`The statistics side is working`}>
        <Working order={{ state: 'WORKING', progress }} />
      </Notice>
    );
  const again = (
    <Text size="sm">{t`Built anew at the statistics side: npm run release -- prepare ${{ version }}`}</Text>
  );
  if (state === 'FAILED')
    return (
      <Notice tone="danger" title={t`It is not whole, and cannot come out`}>
        <WhyRefused refused={release} />
        {again}
      </Notice>
    );
  return (
    <Notice
      tone={state === 'SIGNED' ? 'info' : 'warning'}
      title={
        state !== 'SIGNED'
          ? t`This is the draft of a corrected version`
          : obstacleOf(release)
            ? t`It is signed by two`
            : t`It is signed, and comes out by itself`
      }
    >
      <Text size="sm">
        {replaces
          ? t`It replaces ${{ before: replaces.version }}, and comes out before the next quarter. Only statisticians see it until then.`
          : t`It comes out before the next quarter. Only statisticians see it until then.`}{' '}
        <Link href={paths.errata}>
          <Trans>How figures are corrected</Trans>
        </Link>
      </Text>
      {again}
    </Notice>
  );
}
