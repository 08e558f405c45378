import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup } from '#kit/ui';
import { useOptions } from '../codes.ts';
import type { BiasMotivation, Form, Ground, Offence, Place, ReporterRole, ServiceArea } from '../gql/graphql.ts';
import { answer, useDraft } from './draft.ts';
import { useLists } from './lists.ts';
import { Hint, Question } from './Question.tsx';

// Questions whose answers are codes of one list.

const standAlone: readonly string[] = ['UNKNOWN', 'UNDISCLOSED'];

/** "I do not know" beside a named answer says nothing, so choosing one takes the other away. */
function chosen<Code extends string>(before: readonly Code[], after: readonly string[]): Code[] {
  const added = after.find((it) => !(before as readonly string[]).includes(it));
  const kept = added && standAlone.includes(added) ? [added] : after.filter((it) => !added || !standAlone.includes(it));
  return kept as Code[];
}

export function GroundsQuestion() {
  const { t } = useLingui();
  const { grounds } = useDraft().answers;
  const options = useOptions()(useLists().words('grounds'));
  return (
    <Question field="grounds" clear={() => answer({ grounds: [] })}>
      {(error) => (
        <CheckboxGroup
          id="grounds"
          name="grounds"
          heading
          legend={t`What was it because of?`}
          hint={<Hint>{t`Choose all that fit.`}</Hint>}
          error={error}
          options={options}
          values={grounds}
          onChange={(values) => answer({ grounds: chosen<Ground>(grounds, values) })}
        />
      )}
    </Question>
  );
}

export function FormsQuestion() {
  const { t } = useLingui();
  const { forms, kind } = useDraft().answers;
  const options = useOptions()(useLists().words('forms'), kind === 'BOTH' ? [] : ['HATE_CRIME']);
  return (
    <Question field="forms" clear={() => answer({ forms: [] })}>
      {(error) => (
        <CheckboxGroup
          id="forms"
          name="forms"
          heading
          legend={t`How were you, or the other person, treated?`}
          hint={<Hint>{t`Choose all that fit. The nearest will do.`}</Hint>}
          error={error}
          options={options}
          values={forms}
          onChange={(values) => answer({ forms: chosen<Form>(forms, values) })}
        />
      )}
    </Question>
  );
}

export function OffenceQuestion() {
  const { t } = useLingui();
  const { offence } = useDraft().answers;
  const options = useOptions()(useLists().words('offences'), ['UNSPECIFIED']);
  return (
    <Question field="offence" clear={() => answer({ offence: undefined })}>
      {(error) => (
        <RadioGroup
          id="offence"
          name="offence"
          heading
          legend={t`What was done?`}
          hint={<Hint>{t`If it was several things, choose the gravest.`}</Hint>}
          error={error}
          options={[...options, { value: 'UNSPECIFIED', label: t`Something else` }]}
          value={offence ?? ''}
          onChange={(value) => answer({ offence: value as Offence })}
        />
      )}
    </Question>
  );
}

export function BiasQuestion() {
  const { t } = useLingui();
  const { bias } = useDraft().answers;
  const options = useOptions()(useLists().words('bias-motivations'));
  return (
    <Question field="bias" clear={() => answer({ bias: [] })}>
      {(error) => (
        <CheckboxGroup
          id="bias"
          name="bias"
          heading
          legend={t`What hate was behind it?`}
          hint={<Hint>{t`As it seemed to you. Choose all that fit.`}</Hint>}
          error={error}
          options={options}
          values={bias}
          onChange={(values) => answer({ bias: chosen<BiasMotivation>(bias, values) })}
        />
      )}
    </Question>
  );
}

export function AreaQuestion() {
  const { t } = useLingui();
  const { area } = useDraft().answers;
  const options = useOptions()(useLists().words('areas'));
  return (
    <Question field="area" clear={() => answer({ area: undefined })}>
      {(error) => (
        <RadioGroup
          id="area"
          name="area"
          heading
          legend={t`Which service of the municipality was it about?`}
          hint={<Hint>{t`If it had nothing to do with the municipality, you can say so.`}</Hint>}
          error={error}
          options={options}
          value={area ?? ''}
          onChange={(value) => answer({ area: value as ServiceArea })}
        />
      )}
    </Question>
  );
}

export function PlaceQuestion() {
  const { t } = useLingui();
  const { place } = useDraft().answers;
  const options = useOptions()(useLists().words('places'));
  return (
    <Question field="place" clear={() => answer({ place: undefined })}>
      {(error) => (
        <RadioGroup
          id="place"
          name="place"
          heading
          legend={t`What kind of place was it?`}
          hint={<Hint>{t`Only the kind of place. We do not ask for an address.`}</Hint>}
          error={error}
          options={options}
          value={place ?? ''}
          onChange={(value) => answer({ place: value as Place })}
        />
      )}
    </Question>
  );
}

export function RoleQuestion() {
  const { t } = useLingui();
  const { role } = useDraft().answers;
  const options = useOptions()(useLists().words('reporter-roles'), ['UNKNOWN']);
  return (
    <Question field="role" clear={() => answer({ role: undefined })}>
      {(error) => (
        <RadioGroup
          id="role"
          name="role"
          heading
          legend={t`What is your part in it?`}
          hint={<Hint />}
          error={error}
          options={options}
          value={role ?? ''}
          onChange={(value) => answer({ role: value as ReporterRole })}
        />
      )}
    </Question>
  );
}
