import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, LinkButton, useAction, useToast, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { checkDates, emptyStudy, scopeOf } from './studyDraft.ts';
import { StudyForm } from './StudyForm.tsx';
import { useFormErrors } from '../useFormErrors.ts';

const planDocument = graphql(`
  mutation PlanStudy($input: PlanStudyInput!) {
    planStudy(input: $input) {
      study {
        id
      }
    }
  }
`);

export function PlanStudyPage() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const viewer = useViewer();
  const [draft, setDraft] = useState(() => emptyStudy(viewer));
  const [missing, setMissing] = useState({});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, reset } = useAction(planDocument);
  const { errors, summary } = useFormErrors(problem, missing);
  const plan = async () => {
    const faults = checkDates({ startsOn: draft.startsOn, endsOn: draft.endsOn }, i18n);
    reset();
    setMissing(faults);
    if (Object.keys(faults).length) return;
    const answer = await run({ input: { idempotencyKey, ...scopeOf(draft) } });
    if (!answer) return;
    toast({ text: t`The study is planned.` });
    await navigate(paths.study(answer.planStudy.study.id));
  };
  return (
    <AppPage title={t`Plan a study`} lead={t`What is agreed with the municipality. All of it can be changed later.`}>
      <StudyForm
        value={draft}
        onChange={setDraft}
        errors={errors}
        summary={summary}
        problem={problem}
        onSubmit={() => void plan()}
        actions={
          <>
            <Button type="submit" busy={busy}>
              <Trans>Plan the study</Trans>
            </Button>
            <LinkButton href={paths.studies} variant="quiet">
              <Trans>Cancel</Trans>
            </LinkButton>
          </>
        }
      />
    </AppPage>
  );
}
