import { useLingui } from '@lingui/react/macro';
import { StatusTag, Text, useFormat } from '#kit';
import { today } from '../time.ts';
import { isBusy, type Quarter } from './useQuarters.ts';

/** Where a quarter stands, in a word and a sentence. */
export function QuarterStatus({ it }: { it: Quarter }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { order, release } = it;
  if (order && isBusy(it)) return <Working action={order.action} progress={order.progress} />;
  if (release?.state === 'PUBLISHED') {
    return (
      <StatusTag tone="success">
        {release.publishedAt ? t`Published ${{ day: shortDate(release.publishedAt) }}` : t`Published`}
      </StatusTag>
    );
  }
  if (order?.state === 'FAILED' || order?.state === 'REFUSED') {
    return (
      <>
        <StatusTag tone="danger">{order.action === 'PUBLISH' ? t`Not published` : t`Could not be prepared`}</StatusTag>
        {order.problem && <Why code={order.problem} />}
      </>
    );
  }
  if (release) return <StatusTag tone="warning">{t`Draft, to be looked at`}</StatusTag>;
  if (it.frozen) return <StatusTag tone="info">{t`Closed, ready to prepare`}</StatusTag>;
  if (it.endsOn < today())
    return <StatusTag>{t`Ended; corrections until ${{ day: shortDate(it.freezesOn) }}`}</StatusTag>;
  return <StatusTag>{t`Runs until ${{ day: shortDate(it.endsOn) }}`}</StatusTag>;
}

/** Why the statistics side refused, or the bare code of a fault that no reader can mend. */
function Why({ code }: { code: string }) {
  const { t } = useLingui();
  const reasons: Readonly<Record<string, string>> = {
    NOT_FROZEN: t`The quarter has not closed yet.`,
    FREEZE_NOT_RECEIVED: t`The statistics side has not been told that the quarter closed. If nothing was registered in it, there is nothing to prepare.`,
    ALREADY_PUBLISHED: t`It is published already.`,
    NOT_A_DRAFT: t`It was no draft any more.`,
    OUTDATED_DRAFT: t`A newer release came in between. Prepare the draft anew.`,
    UNKNOWN_RELEASE: t`The release is not known.`,
  };
  return (
    <Text size="sm" tone="muted">
      {reasons[code] ?? t`Reason: ${{ code }}`}
    </Text>
  );
}

export function Working({ action, progress }: { action: string; progress: number }) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const words = action === 'PUBLISH' ? t`Being published` : t`Being prepared`;
  return (
    <span className="el-row">
      <StatusTag tone="info">{words}</StatusTag>
      <progress className="mu-progress" max={100} value={progress} aria-label={words} />
      <span className="el-number">{percent(progress / 100)}</span>
    </span>
  );
}
