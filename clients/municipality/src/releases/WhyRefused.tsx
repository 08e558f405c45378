import { useLingui } from '@lingui/react/macro';
import { Text, useFormat } from '#kit';

type Props = {
  refused: { problem: string | null; quarterInTheWay?: string | null; possibleFrom?: string | null };
};

/** Why the statistics side refused and what to do first, or the bare code of a fault that no reader can mend. */
export function WhyRefused({ refused }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { problem, quarterInTheWay, possibleFrom } = refused;
  if (!problem) return null;
  const quarter = quarterInTheWay ? format.quarter(quarterInTheWay) : t`The quarter`;
  const day = possibleFrom ? format.date(possibleFrom) : '';
  const reasons: Readonly<Record<string, string>> = {
    NOT_FROZEN: day
      ? t`${{ quarter }} has not closed yet. It closes on ${{ day }}.`
      : t`${{ quarter }} has not closed yet.`,
    FREEZE_NOT_RECEIVED: t`The statistics side has not been told that ${{ quarter }} closed. If nothing was registered in it, there is nothing to prepare.`,
    ALREADY_PUBLISHED: t`It is published already.`,
    EARLIER_UNPUBLISHED: quarterInTheWay
      ? t`${{ quarter }} comes first: prepare this one when that is out.`
      : t`An earlier quarter comes first: prepare this one when that is out.`,
    LATER_PUBLISHED: t`A later quarter is published already, so this one cannot come out any more.`,
    OUTDATED_DRAFT: t`A newer release came in between. Prepare the draft anew.`,
    ERRATUM_FIRST: t`A correction of what is out comes out first. Sign it or have it taken back, then prepare this draft anew.`,
    LATTICE_UNSAFE: t`With these tables and this noise too much could be concluded of one person, so nothing was counted.`,
    AUDIT_FAILED: t`An attack on the draft found something, so it cannot come out.`,
  };
  return (
    <Text size="sm" tone="muted">
      {reasons[problem] ?? t`Reason: ${{ code: problem }}`}
    </Text>
  );
}
