import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select, type Option } from '../ui/index.ts';
import { errorAt, type Errors } from './checkIncident.ts';
import './incident.css';
import { tellsForms, tellsHateCrime, type IncidentDraft, type IncidentLists } from './incident.ts';
import { NamedGrounds } from './NamedGrounds.tsx';
import { PickMany } from './PickMany.tsx';
import { WhenField } from './WhenField.tsx';

type Props = {
  value: IncidentDraft;
  onChange: (value: IncidentDraft) => void;
  /** By the server's field names: `incident.when.value`. */
  errors?: Errors;
  lists: IncidentLists;
  /** Code and name, sorted. */
  municipalities: readonly Option[];
  /** What stands before the field names and in the ids. */
  path?: string;
};

/** What happened, on one page and by keyboard alone: for staff who hear of it from somebody else. Codes only, no words. */
export function IncidentForm({ value, onChange, errors = {}, lists, municipalities, path = 'incident' }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<IncidentDraft>) => onChange({ ...value, ...part });
  const at = (field: string) => ({ id: `${path}.${field}`, error: errorAt(errors, path, field) });
  const choice = (field: 'area' | 'place' | 'municipality' | 'reporterRole' | 'ageBand' | 'gender') => ({
    ...at(field),
    value: value[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  const kinds = [
    { value: 'DISCRIMINATION', label: t`Discrimination` },
    { value: 'HATE_CRIME', label: t`Hate crime` },
    { value: 'BOTH', label: t`Both` },
  ];
  return (
    <div className="el-incident">
      <RadioGroup
        {...at('kind')}
        legend={t`What did the person experience?`}
        name={`${path}.kind`}
        inline
        options={kinds}
        value={value.kind}
        onChange={(kind) => set({ kind: kind as IncidentDraft['kind'] })}
      />
      <NamedGrounds
        {...at('grounds')}
        options={lists.grounds}
        value={value.grounds}
        onChange={(grounds) => set({ grounds })}
      />
      {tellsForms(value.kind) && (
        <PickMany
          {...at('forms')}
          legend={t`In what form?`}
          hint={t`One or more. Tick the most important first.`}
          options={lists.forms}
          values={value.forms}
          onChange={(forms) => set({ forms })}
        />
      )}
      {tellsHateCrime(value.kind) && (
        <>
          <Select
            {...at('hateCrime.offence')}
            label={t`What kind of crime?`}
            none={t`Choose`}
            options={lists.offences}
            value={value.hateCrime.offence}
            onChange={(event) => set({ hateCrime: { ...value.hateCrime, offence: event.target.value } })}
          />
          <PickMany
            {...at('hateCrime.biasMotivations')}
            legend={t`What bias seemed to be behind it?`}
            options={lists['bias-motivations']}
            values={value.hateCrime.biasMotivations}
            onChange={(biasMotivations) => set({ hateCrime: { ...value.hateCrime, biasMotivations } })}
          />
        </>
      )}
      <div className="el-incident-row">
        <Select {...choice('area')} label={t`Which municipal service?`} none={t`Choose`} options={lists.areas} />
        <Select {...choice('place')} label={t`What kind of place?`} none={t`Choose`} options={lists.places} />
        <Select
          {...choice('municipality')}
          label={t`Municipality`}
          none={t`Online, or not known`}
          options={municipalities}
        />
      </div>
      <div className="el-incident-row">
        <WhenField
          path={path}
          value={value.when}
          onChange={(when) => set({ when })}
          errors={{ precision: at('when.precision').error, value: at('when.value').error }}
        />
      </div>
      <div className="el-incident-row">
        <Select
          {...choice('reporterRole')}
          label={t`Who told of it?`}
          none={t`Choose`}
          options={lists['reporter-roles']}
        />
        <Select
          {...choice('ageBand')}
          label={t`Age of the person it happened to`}
          optional
          none={t`Not asked`}
          options={lists['age-bands']}
        />
        <Select
          {...choice('gender')}
          label={t`Gender of the person it happened to`}
          optional
          none={t`Not asked`}
          options={lists.genders}
        />
      </div>
    </div>
  );
}
