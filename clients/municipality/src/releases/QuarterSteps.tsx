import { useLingui } from '@lingui/react/macro';
import { Icon, today, useFormat, VisuallyHidden } from '#kit';
import type { Quarter } from './useQuarters.ts';

type Step = { key: string; label: string; said: string; done: boolean };

/** The way of a quarter from its first report to its readers; what comes next is marked. */
export function QuarterSteps({ it, planned }: { it: Quarter; planned: string | undefined }) {
  const { t } = useLingui();
  const steps = useSteps(it, planned);
  const next = steps.find(({ done }) => !done);
  return (
    <ol className="mu-steps">
      {steps.map((step) => (
        <li key={step.key} aria-current={step === next ? 'step' : undefined} data-done={step.done || undefined}>
          <Icon name={step.done ? 'full' : step === next ? 'half' : 'hollow'} />
          <span>
            <strong>{step.label}</strong>
            {step.done && <VisuallyHidden>{t` (done)`}</VisuallyHidden>}
            <span>{step.said}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function useSteps({ endsOn, freezesOn, frozen, release }: Quarter, planned: string | undefined): readonly Step[] {
  const { t } = useLingui();
  const { shortDate, dateTime } = useFormat();
  const published = release?.state === 'PUBLISHED';
  const signed = published || release?.state === 'SIGNED';
  const drafted = signed || release?.state === 'DRAFT';
  const comesOut = planned ? t`planned for ${{ moment: dateTime(planned) }}` : t`no moment is planned yet`;
  return [
    {
      key: 'open',
      label: t`Registering`,
      said: t`until ${{ day: shortDate(endsOn) }}`,
      done: endsOn < today(),
    },
    {
      key: 'freeze',
      label: t`Closing`,
      said: t`corrections until ${{ day: shortDate(freezesOn) }}`,
      done: frozen,
    },
    { key: 'prepare', label: t`Preparing`, said: drafted ? t`the draft is made` : t`a draft is made`, done: drafted },
    { key: 'sign', label: t`Signing`, said: signed ? t`two have signed` : t`by two of you`, done: signed },
    {
      key: 'out',
      label: t`Coming out`,
      said: release?.publishedAt ? shortDate(release.publishedAt) : comesOut,
      done: published,
    },
  ];
}
