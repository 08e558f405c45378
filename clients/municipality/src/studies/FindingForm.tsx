import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckboxGroup, ErrorSummary, FormEnd, labelIn, Select, TextArea, useFormat, type Problem } from '#kit';
import type { EvidenceList_ItemFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { useFormErrors } from '../useFormErrors.ts';
import { useStudyWords } from '../useStudyWords.ts';
import { WrittenForm } from '../WrittenForm.tsx';
import { useEvidenceKindNames } from './words.ts';

export type FindingDraft = {
  statement: string;
  recommendation: string;
  severity: string;
  ground: string;
  area: string;
  evidence: string[];
};

type Props = {
  value: FindingDraft;
  onChange: (draft: FindingDraft) => void;
  items: readonly EvidenceList_ItemFragment[];
  missing: Readonly<Record<string, string>>;
  problem: Problem | undefined;
  busy: boolean;
  cancel: string;
  onSubmit: () => void;
  theirs: ReactNode;
};

export function FindingForm({ value, onChange, items, missing, problem, busy, cancel, onSubmit, theirs }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const words = useStudyWords();
  const kinds = useEvidenceKindNames();
  const { errors, summary } = useFormErrors(problem, missing);
  const set = (part: Partial<FindingDraft>) => onChange({ ...value, ...part });
  const choice = (id: 'severity' | 'ground' | 'area', label: string, options: typeof words.areas) => (
    <Select
      id={id}
      label={label}
      none={t`Choose`}
      options={options}
      value={value[id]}
      error={errors[id]}
      onChange={(event) => set({ [id]: event.target.value })}
    />
  );
  return (
    <WrittenForm className="mu-form mu-narrow" problem={problem} summary={summary} onSend={onSubmit}>
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      <TextArea
        id="statement"
        label={t`What was found`}
        hint={t`In words that identify nobody. The municipality reads it when a report is issued.`}
        rows={4}
        limit={2_000}
        value={value.statement}
        error={errors['statement']}
        onChange={(event) => set({ statement: event.target.value })}
      />
      <TextArea
        id="recommendation"
        label={t`What to do about it`}
        optional
        rows={4}
        limit={2_000}
        value={value.recommendation}
        error={errors['recommendation']}
        onChange={(event) => set({ recommendation: event.target.value })}
      />
      {choice('severity', t`How severe`, words.severities)}
      {choice('ground', t`The ground it concerns most`, words.grounds)}
      {choice('area', t`Service`, words.areas)}
      <CheckboxGroup
        id="evidence"
        name="evidence"
        legend={t`The evidence it stands on`}
        options={items
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ id, quote, theme, kind, ground, area }) => ({
            value: id,
            label: quote || theme,
            hint: list([
              kinds[kind],
              theme,
              ...(ground ? [labelIn(words.grounds, ground)] : []),
              ...(area ? [labelIn(words.areas, area)] : []),
            ]),
          }))}
        values={value.evidence}
        error={errors['evidence']}
        onChange={(evidence) => set({ evidence })}
      />
      {theirs}
      <FormEnd does={t`Save the finding`} busy={busy} back={cancel} />
    </WrittenForm>
  );
}
