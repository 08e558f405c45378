import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Table, Text, useFormat, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import type { MeasuredDays_MeasurementFragment } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';
import { useStandsOn } from './useStandsOn.ts';
import { useValues } from './useValues.ts';

graphql(`
  fragment MeasuredDays_measurement on Measurement {
    id
    measuredOn
    value
    evidence
    recordedAs
    recordedOn
    reason
    release
    period
    counted
    base
    earlier {
      id
      value
      evidence
      recordedAs
      recordedOn
      reason
    }
  }
`);

type Value = MeasuredDays_MeasurementFragment;
type Props = { unit: string; measured: readonly Value[]; onCorrect: ((id: string) => void) | undefined };

export function MeasuredDays({ unit, measured, onCorrect }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const { valueOf } = useValues();
  const standsOn = useStandsOn();
  return (
    <Table
      caption={t`Measurements, the newest first`}
      hideCaption
      rows={measured}
      rowKey={(it) => it.id}
      columns={[
        { key: 'day', header: t`Day`, cell: (it) => shortDate(it.measuredOn) },
        {
          key: 'value',
          header: t`Value`,
          cell: (it) => (
            <>
              {valueOf(it.value, unit)}
              {it.earlier.length > 0 && <Earlier it={it} unit={unit} />}
            </>
          ),
        },
        { key: 'evidence', header: t`What it stands on`, cell: standsOn },
        { key: 'who', header: t`Recorded`, cell: (it) => <Recorded it={it} /> },
        ...(onCorrect
          ? [
              {
                key: 'correct',
                header: t`Correction`,
                cell: (it: Value) => (
                  <Button variant="quiet" small onClick={() => onCorrect(it.id)}>
                    <Trans>Correct</Trans>
                    <VisuallyHidden>{t`: ${{ day: shortDate(it.measuredOn) }}`}</VisuallyHidden>
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** What whoever recorded it was, and never who. */
function Recorded({ it }: { it: Pick<Value, 'recordedAs' | 'recordedOn' | 'release'> }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const roles = useRoleNames();
  const { recordedAs, recordedOn } = it;
  const who = recordedAs ? roles[recordedAs] : undefined;
  if (!recordedOn) return <Trans>Not noted</Trans>;
  return (
    <>
      {who ?? (it.release ? t`Published` : t`Taken by itself`)}
      <Text as="div" size="sm" tone="muted">
        {shortDate(recordedOn)}
      </Text>
    </>
  );
}

/** A corrected value stays to be seen, with the reason for the one that replaced it. */
function Earlier({ it, unit }: { it: Value; unit: string }) {
  const { t } = useLingui();
  const { valueOf } = useValues();
  const after = [it, ...it.earlier];
  return (
    <details className="mu-earlier">
      <summary>{t`Corrected`}</summary>
      <ul className="el-list">
        {it.earlier.map((one, index) => (
          <li key={one.id}>
            <Text size="sm">
              <s>{valueOf(one.value, unit)}</s> ({one.evidence})
            </Text>
            <Text size="sm" tone="muted">{t`Corrected because: ${{ reason: after[index]?.reason ?? '–' }}`}</Text>
            <Recorded it={{ ...one, release: null }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
