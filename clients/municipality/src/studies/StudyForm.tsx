import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckboxGroup, DateField, ErrorSummary, TextArea, TextField, type FieldError, type Problem } from '#kit';
import { Refusal } from '../Refusal.tsx';
import { InstitutionFields } from './InstitutionFields.tsx';
import { TeamField } from './TeamField.tsx';
import type { StudyDraft } from './studyDraft.ts';
import { useStudyWords } from '../useStudyWords.ts';
import { WrittenForm } from '../WrittenForm.tsx';

type Props = {
  value: StudyDraft;
  onChange: (draft: StudyDraft) => void;
  errors: Readonly<Record<string, string>>;
  summary: readonly FieldError[];
  problem: Problem | undefined;
  /** A study stays with its municipality. */
  settled?: boolean;
  onSubmit: () => void;
  actions: ReactNode;
};

export function StudyForm({ value, onChange, errors, summary, problem, settled, onSubmit, actions }: Props) {
  const { t } = useLingui();
  const words = useStudyWords();
  const set = (part: Partial<StudyDraft>) => onChange({ ...value, ...part });
  return (
    <WrittenForm className="mu-form" problem={problem} summary={summary} onSend={onSubmit}>
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      <div className="mu-form mu-narrow">
        <TextField
          id="title"
          label={t`Title`}
          hint={t`A few words that everybody understands.`}
          value={value.title}
          error={errors['title']}
          onChange={(event) => set({ title: event.target.value })}
        />
        <TextArea
          id="purpose"
          label={t`What shall it find out, and why?`}
          hint={t`The municipality and its institutions read this.`}
          limit={5_000}
          value={value.purpose}
          error={errors['purpose']}
          onChange={(event) => set({ purpose: event.target.value })}
        />
        <InstitutionFields value={value} onChange={set} settled={settled} errors={errors} />
      </div>
      <CheckboxGroup
        id="areas"
        name="areas"
        legend={t`Services it covers`}
        inline
        options={words.areas.map(({ value, label }) => ({ value, label }))}
        values={value.areas}
        error={errors['areas']}
        onChange={(areas) => set({ areas })}
      />
      <CheckboxGroup
        id="grounds"
        name="grounds"
        legend={t`Grounds it covers`}
        inline
        options={words.grounds.map(({ value, label }) => ({ value, label }))}
        values={value.grounds}
        error={errors['grounds']}
        onChange={(grounds) => set({ grounds })}
      />
      <div className="mu-form mu-narrow">
        <TextArea
          id="norms"
          label={t`Laws and rules it checks`}
          hint={t`One a line.`}
          optional
          value={value.norms}
          error={errors['norms']}
          onChange={(event) => set({ norms: event.target.value })}
        />
        <TeamField team={value.team} error={errors['team']} onChange={(team) => set({ team })} />
        <DateField
          id="startsOn"
          legend={t`First day of the work`}
          defaultValue={value.startsOn ?? ''}
          error={errors['startsOn']}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          id="endsOn"
          legend={t`Day the report is due`}
          defaultValue={value.endsOn ?? ''}
          error={errors['endsOn']}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <div className="mu-actions mu-sticky">{actions}</div>
    </WrittenForm>
  );
}
