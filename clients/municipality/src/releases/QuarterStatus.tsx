import { useLingui } from '@lingui/react/macro';
import { StatusTag, Text, today, useFormat } from '#kit';
import { isErratum } from './erratum.ts';
import { ReleaseStatus } from './ReleaseStatus.tsx';
import { isBusy, type Quarter } from './useQuarters.ts';
import { WhyRefused } from './WhyRefused.tsx';

/** Where a quarter stands, in a word and a sentence. */
export function QuarterStatus({ it }: { it: Quarter }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { order, release } = it;
  if (order && isBusy(it)) return <Working order={order} />;
  if (release?.state === 'PUBLISHED') return <ReleaseStatus release={release} />;
  if (release && isErratum(release))
    return <StatusTag tone="warning">{t`Published; a correction is on its way`}</StatusTag>;
  if (order?.state === 'FAILED' || order?.state === 'REFUSED') {
    return (
      <>
        <StatusTag tone="danger">{t`Could not be prepared`}</StatusTag>
        <WhyRefused refused={order} />
      </>
    );
  }
  if (release) return <ReleaseStatus release={release} />;
  if (it.frozen) return <StatusTag tone="info">{t`Closed, ready to prepare`}</StatusTag>;
  if (it.endsOn < today())
    return <StatusTag>{t`Ended; corrections until ${{ day: shortDate(it.freezesOn) }}`}</StatusTag>;
  return <StatusTag>{t`Runs until ${{ day: shortDate(it.endsOn) }}`}</StatusTag>;
}

type WorkingProps = { order: Pick<NonNullable<Quarter['order']>, 'state' | 'progress'> };

/** From here on, of a hundred, what has been built is attacked. */
const built = 30;

/** How far the statistics side is, and with what; it goes on when nobody looks, and after it was stopped. */
export function Working({ order: { state, progress } }: WorkingProps) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const words = t`Being prepared`;
  const doing = () => {
    if (state === 'WAITING') return t`it waits for its turn`;
    return progress < built
      ? t`the figures are counted and protected`
      : t`the draft is attacked, as somebody outside could`;
  };
  return (
    <>
      <span className="el-row">
        <StatusTag tone="info">{words}</StatusTag>
        <progress className="mu-progress" max={100} value={progress} aria-label={words} />
        <span className="el-number">{percent(progress / 100)}</span>
      </span>
      <Text size="sm" tone="muted">
        {doing()}
      </Text>
    </>
  );
}
