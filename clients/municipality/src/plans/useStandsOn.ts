import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';

type Value = {
  evidence: string;
  period?: string | null;
  release?: string | null;
  counted?: number | null;
  base?: number | null;
};

/** What a value stands on: somebody's words, a release, or the answers to a question. */
export function useStandsOn() {
  const { t } = useLingui();
  const { number, quarter } = useFormat();
  return ({ evidence, period, release, counted, base }: Value): string => {
    if (release && period) return t`Published statistics of ${{ period: quarter(period) }}, release ${{ release }}`;
    if (typeof counted === 'number' && typeof base === 'number')
      return t`${{ counted: number(counted) }} of ${{ base: number(base) }} answers, ${{ questionnaire: evidence }}`;
    return evidence;
  };
}
