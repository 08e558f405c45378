import { useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { Dialog, ErrorSummary, FormEnd, Select, Stack, TextField, typed, type FieldError, type Problem } from '#kit';
import type { Ground, ServiceArea, ServiceStep, Severity } from './gql/graphql.ts';
import { Refusal } from './Refusal.tsx';
import type { StudyHead } from './StudyFrame.tsx';
import { useStudyWords } from './useStudyWords.ts';

/** What every piece of evidence is filed under, as it stands in the form. */
export function filedUnder(form: FormData) {
  const code = <T extends string>(name: string) => (typed(form, name) || null) as T | null;
  return {
    theme: typed(form, 'theme'),
    ground: code<Ground>('ground'),
    area: code<ServiceArea>('area'),
    step: code<ServiceStep>('step'),
    severity: code<Severity>('severity'),
  };
}

type Cache = {
  identify: (it: { __typename: string; id: string }) => string | undefined;
  evict: (what: { id?: string; fieldName: string }) => unknown;
};

/** What a new piece of evidence makes old. */
export const forgettingEvidence = (study: StudyHead) => ({
  update: (cache: Cache) => {
    const id = cache.identify({ __typename: 'Study', id: study.id });
    cache.evict({ id, fieldName: 'evidence' });
    cache.evict({ id, fieldName: 'coverage' });
  },
});

type Props = {
  study: StudyHead;
  title: string;
  problem: Problem | undefined;
  busy: boolean;
  errors: Readonly<Record<string, string>>;
  summary: readonly FieldError[];
  onSend: (form: FormData) => void;
  onClose: () => void;
  /** What is quoted. */
  children: ReactNode;
};

/** Something becomes evidence: what it is, and what it is filed under. */
export function CiteFrame({ study, title, problem, busy, errors, summary, onSend, onClose, children }: Props) {
  const { t } = useLingui();
  const words = useStudyWords();
  const only = (options: readonly { value: string; label: string }[], codes: readonly string[]) =>
    options.map((it) => (codes.includes(it.value) ? it : { ...it, group: t`Not in the plan of the study` }));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <Dialog open title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack>
          <ErrorSummary naming errors={summary} />
          <Refusal problem={problem} />
          {children}
          <TextField
            id="theme"
            name="theme"
            label={t`Theme`}
            hint={t`A few words, the same for passages that belong together, such as "interpreting".`}
            error={errors['theme']}
          />
          <Select
            name="ground"
            label={t`Ground`}
            optional
            none={t`None`}
            options={only(words.grounds, study.grounds)}
          />
          <Select name="area" label={t`Service`} optional none={t`None`} options={only(words.areas, study.areas)} />
          <Select name="step" label={t`Step on the citizen's way`} optional none={t`None`} options={words.steps} />
          <Select name="severity" label={t`How severe`} optional none={t`Not judged yet`} options={words.severities} />
          <FormEnd does={t`Keep as evidence`} busy={busy} back={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
