import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format.ts';
import { SummaryList, type Option } from '../ui/index.ts';
import { labelIn, type IncidentCodes, type IncidentLists } from './incident.ts';

type Props = { incident: IncidentCodes; lists: IncidentLists; municipalities: readonly Option[] };

export function IncidentSummary({ incident: it, lists, municipalities }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const when = useWhenWords();
  const kinds = {
    DISCRIMINATION: t`Discrimination`,
    HATE_CRIME: t`Hate crime`,
    BOTH: t`Discrimination and hate crime`,
  };
  const ground = ({ ground: code, perceived, byAssociation }: IncidentCodes['grounds'][number]) => {
    const label = labelIn(lists.grounds, code);
    const notes = [perceived && t`believed`, byAssociation && t`somebody close`].filter((note) => note !== false);
    return notes.length ? `${label} (${list(notes)})` : label;
  };
  const named = (codes: readonly string[], from: keyof IncidentLists) =>
    list(codes.map((code) => labelIn(lists[from], code)));
  return (
    <SummaryList
      rows={[
        { term: t`What`, value: kinds[it.kind] },
        { term: t`Grounds`, value: list(it.grounds.map(ground)) },
        ...(it.forms.length ? [{ term: t`Form`, value: named(it.forms, 'forms') }] : []),
        ...(it.hateCrime
          ? [
              { term: t`Crime`, value: labelIn(lists.offences, it.hateCrime.offence) },
              { term: t`Bias`, value: named(it.hateCrime.biasMotivations, 'bias-motivations') },
            ]
          : []),
        { term: t`Service`, value: labelIn(lists.areas, it.area) },
        { term: t`Place`, value: labelIn(lists.places, it.place) },
        {
          term: t`Municipality`,
          value: it.municipality ? labelIn(municipalities, it.municipality) : t`Online, or not known`,
        },
        { term: t`When`, value: when(it.when) },
        { term: t`Told by`, value: labelIn(lists['reporter-roles'], it.reporterRole) },
        { term: t`Age`, value: labelIn(lists['age-bands'], it.ageBand) },
        { term: t`Gender`, value: labelIn(lists.genders, it.gender) },
      ]}
    />
  );
}

function useWhenWords() {
  const { t, i18n } = useLingui();
  const { date, quarter } = useFormat();
  return ({ precision, value }: IncidentCodes['when']): string => {
    if (precision === 'ONGOING') return t`Still goes on`;
    if (!value) return t`Not known`;
    if (precision === 'DAY') return date(value);
    if (precision === 'QUARTER') return quarter(value);
    if (precision !== 'MONTH') return value;
    return new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${value}-01`),
    );
  };
}
