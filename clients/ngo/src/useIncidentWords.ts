import { useLingui } from '@lingui/react/macro';
import { labelIn, useFormat, type IncidentDraft } from '#kit';
import { useCodes } from './codes.tsx';

/** A draft as terms and words, to compare two of them by. */
export function useIncidentWords(): (it: IncidentDraft) => Readonly<Record<string, string>> {
  const { t } = useLingui();
  const { lists, municipalities } = useCodes();
  const { list } = useFormat();
  const kinds = { DISCRIMINATION: t`Discrimination`, HATE_CRIME: t`Hate crime`, BOTH: t`Both`, '': '' };
  const each = (codes: readonly string[], from: keyof typeof lists) =>
    list(codes.map((code) => labelIn(lists[from], code)));
  const ground = ({ ground: code, perceived, byAssociation }: IncidentDraft['grounds'][number]) =>
    [labelIn(lists.grounds, code), perceived && t`(believed)`, byAssociation && t`(somebody close)`]
      .filter(Boolean)
      .join(' ');
  return (it) => ({
    [t`What the person experienced`]: kinds[it.kind],
    [t`Grounds`]: list(it.grounds.map(ground)),
    [t`Form`]: each(it.forms, 'forms'),
    [t`Kind of crime`]: it.hateCrime.offence && labelIn(lists.offences, it.hateCrime.offence),
    [t`Bias`]: each(it.hateCrime.biasMotivations, 'bias-motivations'),
    [t`Service`]: labelIn(lists.areas, it.area),
    [t`Place`]: labelIn(lists.places, it.place),
    [t`Municipality`]: labelIn(municipalities, it.municipality),
    [t`When`]: it.when.value || it.when.precision,
    [t`Who told of it`]: labelIn(lists['reporter-roles'], it.reporterRole),
    [t`Age`]: labelIn(lists['age-bands'], it.ageBand),
    [t`Gender`]: labelIn(lists.genders, it.gender),
  });
}
