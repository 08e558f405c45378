import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorSummary, FormEnd, Link, optionsOf, RadioGroup, Select, TextField, useAction } from '#kit';
import { AppPage } from '../../AppPage.tsx';
import type { Interviewee } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { Refusal } from '../../Refusal.tsx';
import { useFormErrors } from '../../useFormErrors.ts';
import { WrittenForm } from '../../WrittenForm.tsx';
import { commonLanguages, languageName } from '../languages.ts';
import { useIntervieweeNames } from '../words.ts';
import { writeMutation } from './guideOperations.ts';
import { asked, QuestionList } from './QuestionList.tsx';

const nothing = {};

export function NewGuidePage() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const interviewees = useIntervieweeNames();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [it, setIt] = useState(() => ({
    interviewee: 'EMPLOYEE' as Interviewee,
    language: i18n.locale,
    title: '',
    questions: [asked('')],
  }));
  const { run, busy, problem } = useAction(writeMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'interviewGuides' }),
  });
  const { errors, summary } = useFormErrors(problem, nothing);
  const set = (part: Partial<typeof it>) => setIt({ ...it, ...part });
  const write = async () => {
    const questions = it.questions.map(({ text }) => text).filter((text) => text.trim());
    const answer = await run({ input: { ...it, idempotencyKey, questions } });
    if (answer) await navigate(paths.guide(answer.writeInterviewGuide.guide.id));
  };
  return (
    <AppPage title={t`Write a guide`} lead={<Link href={paths.guides}>{t`Interview guides`}</Link>}>
      <WrittenForm className="mu-form mu-narrow" problem={problem} summary={summary} onSend={() => void write()}>
        <ErrorSummary naming errors={summary} />
        <Refusal problem={problem} />
        <TextField
          id="title"
          label={t`Title`}
          value={it.title}
          error={errors['title']}
          onChange={(event) => set({ title: event.target.value })}
        />
        <RadioGroup
          id="interviewee"
          name="interviewee"
          legend={t`For`}
          inline
          options={optionsOf(interviewees)}
          value={it.interviewee}
          onChange={(interviewee) => set({ interviewee: interviewee as Interviewee })}
        />
        <Select
          id="language"
          label={t`Language`}
          options={commonLanguages.map((value) => ({ value, label: languageName(value, i18n.locale) }))}
          value={it.language}
          error={errors['language']}
          onChange={(event) => set({ language: event.target.value })}
        />
        <QuestionList value={it.questions} onChange={(questions) => set({ questions })} error={errors['questions']} />
        <FormEnd does={t`Put it in the library`} busy={busy} back={paths.guides} />
      </WrittenForm>
    </AppPage>
  );
}
