import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Select } from '#kit/ui';
import type { Place } from './places.ts';

type Props = {
  places: readonly Place[];
  quarters: readonly string[];
  quarter: string;
  place: string;
  onChoose: (change: { quarter?: string; place?: string }) => void;
};

export function Choose({ places, quarters, quarter, place, onChoose }: Props) {
  const { t } = useLingui();
  const { quarter: inWords } = useFormat();
  const groups: Record<Place['kind'], string | undefined> = {
    country: undefined,
    region: t`Regions`,
    landsdel: t`Parts of the country`,
    municipality: t`Municipalities`,
    nowhere: t`Elsewhere`,
  };
  return (
    <div className="pu-choose">
      <Select
        label={t`Place`}
        options={places.map(({ code, name, kind }) => ({ value: code, label: name, group: groups[kind] }))}
        value={place}
        onChange={(event) => onChoose({ place: event.target.value })}
      />
      <Select
        label={t`Quarter`}
        options={quarters.toReversed().map((it) => ({ value: it, label: inWords(it) }))}
        value={quarter}
        onChange={(event) => onChoose({ quarter: event.target.value })}
      />
    </div>
  );
}
