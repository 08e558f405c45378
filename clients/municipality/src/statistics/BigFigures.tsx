import { useLingui } from '@lingui/react/macro';
import { useFormat, useGiveOrTake, type Spread } from '#kit';

export type BigFigure = { key: string; place: string; when: string; value: number | null };

/** Each with its unit and its warning, so that a figure read aloud in a meeting is read right. */
export function BigFigures({ figures, noise }: { figures: readonly BigFigure[]; noise: Spread }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const giveOrTake = useGiveOrTake(noise);
  return (
    <dl className="mu-figures">
      {figures.map((it) => (
        <div key={it.key} className="mu-figure">
          <dt>
            {it.place}
            <span>{it.when}</span>
          </dt>
          <dd data-hidden={it.value === null || undefined}>
            {it.value === null ? t`not shown (too few)` : number(it.value)}
          </dd>
          <dd>{it.value === null ? '' : t`registrations, ${giveOrTake}`}</dd>
        </div>
      ))}
    </dl>
  );
}
