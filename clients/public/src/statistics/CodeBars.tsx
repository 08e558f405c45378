import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart, FigureSource } from '#kit';
import { EmptyState } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { Counted, Figures } from './figures.ts';
import type { Given, Looked } from './looked.ts';
import { offersOf } from './whereShown.ts';
import { Offers } from './Offers.tsx';
import { isCounted } from './tables.ts';
import { useLeading } from './useLeading.ts';

type Props = { each: keyof Counted; words: Words; looked: Looked; release: Given['release']; figures: Figures };

/** Every ground, or every area of service, side by side for one place and period. */
export function CodeBars({ each, words, looked, release, figures }: Props) {
  const { t } = useLingui();
  const { ofWords } = useLeading();
  const { view, period, place, counted, inWords } = looked;
  const valuesAt = (geo: string, when: string) =>
    words.map(({ code, label }) => ({
      key: code,
      label,
      value: figures(when, geo, { ...counted, [each]: code }),
    }));
  const data = valuesAt(place.code, period).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const names = { ground: t`Ground`, area: t`Area of service` };
  const what = names[each];
  // What is chosen of the other dimension holds here; what is chosen of this one is one of the bars.
  const other = each === 'ground' ? counted.area : counted.ground;
  const asked = [
    ...(other ? inWords.counted.slice(each === 'ground' ? -1 : 0).slice(0, 1) : []),
    place.name,
    inWords.period,
  ];
  const basis = asked.join(', ');
  if (data.every(({ value }) => value === null)) {
    const known = isCounted(release.tables, place.level, { period, counted, each });
    const offers = offersOf(looked, (wider, when) => valuesAt(wider.code, when).some(({ value }) => value !== null));
    return (
      <EmptyState
        title={each === 'ground' ? t`No single ground can be shown here` : t`No single area can be shown here`}
        action={<Offers view={view} offers={offers} />}
      >
        {known ? (
          <Trans>{basis}: there are too few reports of each. None, one and a few look alike here.</Trans>
        ) : (
          <Trans>{basis}: this is not counted so finely, because it could point at somebody.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <BarChart
      finding={ofWords(data, release.profile)}
      basis={
        each === 'ground' ? t`Reports naming each ground: ${{ basis }}` : t`Reports by area of service: ${{ basis }}`
      }
      names={[what, t`Reports`]}
      data={data}
      noise={release.profile}
      csv={['statistics', each, place.code || 'denmark', period, release.version].join('-') + '.csv'}
      note={
        <FigureSource version={release.version}>
          {each === 'ground' && (
            <Trans>A report that names two grounds is counted under both, so grounds do not add up to the total.</Trans>
          )}
        </FigureSource>
      }
    />
  );
}
