import { useLingui } from '@lingui/react/macro';
import { Notice, Text, useFormat } from '#kit';
import type { MachineCheck_CheckFragment } from '../../gql/graphql.ts';
import type { StudyHead } from '../../StudyFrame.tsx';
import { Barriers } from './Barriers.tsx';
import { useCheckReasons, useCheckStateNames } from './checkWords.ts';
import { ReadingFacts } from './ReadingFacts.tsx';

type Props = {
  check: MachineCheck_CheckFragment;
  study: StudyHead;
  review: string;
  /** Of the file that the review is of. */
  sha256: string;
  open: boolean;
};

/** One check, when it is over: the newest in sight, older ones to be opened. */
export function CheckTold({ check, study, review, sha256, open }: Props) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const states = useCheckStateNames();
  const reasons = useCheckReasons();
  const { reading, reason, finishedAt, orderedAt } = check;
  const time = dateTime(finishedAt ?? orderedAt);
  const what = check.source === 'FILE' ? t`a file` : (check.address ?? '');
  return (
    <details className="mu-check" open={open}>
      <summary>{t`${{ state: states[check.state] }} ${{ time }}: ${{ what }}`}</summary>
      {reason && (
        <Notice tone="warning">
          <Text>{reasons[reason]}</Text>
        </Notice>
      )}
      {reading && (
        <div className="mu-form">
          <ReadingFacts reading={reading} sha256={sha256} />
          {reading.accessibility && (
            <Barriers
              found={reading.accessibility}
              study={study}
              review={review}
              where={reading.address ?? reading.title ?? what}
              time={time}
            />
          )}
        </div>
      )}
    </details>
  );
}
