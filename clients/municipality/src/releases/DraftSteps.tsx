import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button, Notice, ProblemNotice, Stack, Text, useViewer } from '#kit';
import { isErratum } from './erratum.ts';
import { ErratumDraftSteps } from './ErratumDraftSteps.tsx';
import { Working } from './QuarterStatus.tsx';
import { usePrepare } from './QuartersTable.tsx';
import { obstacleOf } from './obstacle.ts';
import type { Release } from './ReleasePage.tsx';
import { SignOff } from './SignOff.tsx';
import { StandsInTheWay } from './StandsInTheWay.tsx';
import { isBusy, useQuarters } from './useQuarters.ts';
import { WhyRefused } from './WhyRefused.tsx';

type Props = {
  release: Release;
  onChanged: () => void;
  /** What was pressed goes, and what comes of it stands here. */
  onOrdered: () => void;
};

/** What can be done with a draft; only statisticians see drafts at all. */
export function DraftSteps({ release, onChanged, onOrdered }: Props) {
  const { t } = useLingui();
  const { data } = useQuarters({ skip: useViewer().role !== 'STATISTICIAN' });
  const { prepare, busy: ordering, problem } = usePrepare();
  const anew = async () => {
    if (await prepare(release.quarter)) onOrdered();
  };
  const onSigned = () => {
    onChanged();
    onOrdered();
  };
  const state = data?.quarters.find(({ quarter }) => quarter === release.quarter);
  const busy = state ? isBusy(state) : false;
  const refused = state?.order?.state === 'REFUSED' || state?.order?.state === 'FAILED' ? state.order : undefined;
  const done = state?.order?.state === 'DONE' ? state.order.id : undefined;
  const watched = useRef(false);
  useEffect(() => {
    if (busy) watched.current = true;
  }, [busy]);
  useEffect(() => {
    if (done && watched.current) onChanged();
    // Once for each order that was seen to be done.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [done]);
  if (busy && state?.order) {
    return (
      <Notice title={t`The statistics side is working`}>
        <Working order={state.order} />
      </Notice>
    );
  }
  if (isErratum(release))
    return (
      <Stack>
        <StandsInTheWay release={release} />
        <ErratumDraftSteps release={release} />
        {release.state !== 'PREPARING' && release.state !== 'FAILED' && (
          <SignOff {...{ release, onChanged, onSigned }} />
        )}
      </Stack>
    );
  const again = (
    <div className="mu-actions">
      <Button variant="secondary" busy={ordering} onClick={() => void anew()}>
        <Trans>Prepare it anew</Trans>
      </Button>
    </div>
  );
  if (release.state === 'FAILED') {
    return (
      <Stack>
        <Notice tone="danger" title={t`It is not whole, and cannot come out`}>
          <Text size="sm">
            <Trans>
              Its preparation was interrupted, or it could not be published at its moment. Prepare it anew; the numbers
              will be the same.
            </Trans>
          </Text>
          <WhyRefused refused={refused ?? release} />
        </Notice>
        {problem && <ProblemNotice message={problem.message} />}
        {again}
      </Stack>
    );
  }
  return (
    <Stack>
      <StandsInTheWay release={release} />
      {release.state === 'SIGNED' && obstacleOf(release) ? null : release.state === 'SIGNED' ? (
        <Notice title={t`It is signed, and comes out by itself`}>
          <Text size="sm">
            <Trans>
              Until then only statisticians see it. Whoever signed can take it back; a draft that is prepared anew must
              be signed anew.
            </Trans>
          </Text>
        </Notice>
      ) : (
        <Notice tone="warning" title={t`This is a draft`}>
          <Text size="sm">
            <Trans>
              Only statisticians see it. Look at the figures below. When they are right, two of you sign it; when they
              are not, the data behind them must be corrected and the draft prepared anew.
            </Trans>
          </Text>
        </Notice>
      )}
      {problem && <ProblemNotice message={problem.message} />}
      {refused && (
        <Notice tone="danger" title={t`Could not be prepared`}>
          <WhyRefused refused={refused} />
        </Notice>
      )}
      <SignOff {...{ release, onChanged, onSigned }} />
      {again}
    </Stack>
  );
}
