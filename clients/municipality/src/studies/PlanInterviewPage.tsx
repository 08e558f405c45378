import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  Checkbox,
  DateField,
  ErrorSummary,
  FormEnd,
  optionsOf,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  today,
  useAction,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { Interviewee } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { GuideChoice, type Guide } from './guides/GuideChoice.tsx';
import { commonLanguages, languageName } from './languages.ts';
import { Refusal } from '../Refusal.tsx';
import { checkDates, linesOf } from './studyDraft.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { useFormErrors } from '../useFormErrors.ts';
import { WrittenForm } from '../WrittenForm.tsx';
import { useIntervieweeNames } from './words.ts';

const planInterviewDocument = graphql(`
  mutation PlanInterview($input: PlanInterviewInput!) {
    planInterview(input: $input) {
      interview {
        id
      }
    }
  }
`);

export function PlanInterviewPage() {
  const { t } = useLingui();
  return (
    <StudyFrame title={t`Plan an interview`} part="interviews">
      {({ id }) => <Form study={id} />}
    </StudyFrame>
  );
}

function Form({ study }: { study: string }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [it, setIt] = useState(() => ({
    interviewee: 'EMPLOYEE' as Interviewee,
    role: '',
    plannedOn: today() as string | null,
    language: i18n.locale,
    interpreter: false,
    questions: '',
    guide: undefined as Guide | undefined,
  }));
  /** Whoever has chosen or written is not overruled. */
  const [touched, setTouched] = useState(false);
  const [missing, setMissing] = useState({});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, reset } = useAction(planInterviewDocument);
  const { errors, summary } = useFormErrors(problem, missing);
  const set = (part: Partial<typeof it>) => setIt({ ...it, ...part });
  const take = (guide: Guide | undefined) => set({ guide, ...(guide && { questions: guide.questions.join('\n') }) });
  // Another guide comes with another person, unless somebody has worked on this one.
  const meet = (interviewee: Interviewee) => {
    const own = it.questions !== (it.guide?.questions.join('\n') ?? '');
    setTouched(own);
    set({ interviewee, guide: undefined, ...(!own && { questions: '' }) });
  };
  const plan = async () => {
    const faults = checkDates({ plannedOn: it.plannedOn }, i18n);
    reset();
    setMissing(faults);
    if (Object.keys(faults).length) return;
    const { guide, ...fields } = it;
    const input = {
      idempotencyKey,
      study,
      ...fields,
      plannedOn: it.plannedOn ?? '',
      questions: linesOf(it.questions),
      guide: guide?.id,
      guideVersion: guide?.version,
    };
    const answer = await run({ input });
    if (answer) await navigate(paths.interview(study, answer.planInterview.interview.id));
  };
  return (
    <WrittenForm className="mu-form mu-narrow" problem={problem} summary={summary} onSend={() => void plan()}>
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      <RadioGroup
        id="interviewee"
        name="interviewee"
        legend={t`With whom?`}
        inline
        options={optionsOf(useIntervieweeNames())}
        value={it.interviewee}
        onChange={(interviewee) => meet(interviewee as Interviewee)}
      />
      <TextField
        id="role"
        label={t`Their role`}
        hint={t`A few words, such as "pedagogue" or "father of two". Never a name.`}
        value={it.role}
        error={errors['role']}
        onChange={(event) => set({ role: event.target.value })}
      />
      <DateField
        id="plannedOn"
        legend={t`Day`}
        defaultValue={it.plannedOn ?? ''}
        error={errors['plannedOn']}
        onChange={(plannedOn) => set({ plannedOn })}
      />
      <Select
        id="language"
        label={t`Language`}
        options={commonLanguages.map((value) => ({ value, label: languageName(value, i18n.locale) }))}
        value={it.language}
        error={errors['language']}
        onChange={(event) => set({ language: event.target.value })}
      />
      <Checkbox
        name="interpreter"
        label={t`An interpreter is booked`}
        checked={it.interpreter}
        onChange={(interpreter) => set({ interpreter })}
      />
      <GuideChoice
        interviewee={it.interviewee}
        language={it.language}
        value={it.guide?.id}
        byItself={!touched}
        onChoose={(guide, byHand) => {
          if (byHand) setTouched(true);
          take(guide);
        }}
      />
      <TextArea
        id="questions"
        label={t`Questions`}
        hint={t`One a line. A guide is there to begin with: change the questions as you like.`}
        rows={12}
        value={it.questions}
        error={errors['questions']}
        onChange={(event) => {
          setTouched(true);
          set({ questions: event.target.value });
        }}
      />
      <FormEnd does={t`Plan the interview`} busy={busy} back={paths.studyPart(study, 'interviews')} />
    </WrittenForm>
  );
}
