import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Select } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { Place } from './places.ts';
import type { View } from './view.ts';

type Props = {
  view: View;
  places: readonly Place[];
  grounds: Words;
  areas: Words;
  quarters: readonly string[];
  years: readonly string[];
  onChoose: (change: Partial<View>) => void;
};

export function Choose({ view, places, grounds, areas, quarters, years, onChoose }: Props) {
  const { t } = useLingui();
  const { quarter: inWords } = useFormat();
  const groups: Record<Place['kind'], string | undefined> = {
    country: undefined,
    region: t`Regions`,
    landsdel: t`Parts of the country`,
    municipality: t`Municipalities`,
    nowhere: t`Elsewhere`,
  };
  const listed = (words: Words) => words.map(({ code, label }) => ({ value: code, label }));
  const periods = (all: readonly string[], group: string) =>
    all.toReversed().map((it) => ({ value: it, label: inWords(it), group }));
  return (
    <div className="pu-choose">
      <Select
        label={t`Place`}
        options={places.map(({ code, name, kind }) => ({ value: code, label: name, group: groups[kind] }))}
        value={view.place}
        onChange={(event) => onChoose({ place: event.target.value })}
      />
      <Select
        label={t`Quarter or year`}
        options={[...periods(quarters, t`Quarters`), ...periods(years, t`Years`)]}
        value={view.period}
        onChange={(event) => onChoose({ period: event.target.value })}
      />
      <Select
        label={t`Ground`}
        none={t`All grounds`}
        options={listed(grounds)}
        value={view.ground}
        onChange={(event) => onChoose({ ground: event.target.value })}
      />
      <Select
        label={t`Area of service`}
        none={t`All areas`}
        options={listed(areas)}
        value={view.area}
        onChange={(event) => onChoose({ area: event.target.value })}
      />
    </div>
  );
}
