import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer, Button, EmptyState, LinkButton, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { StudyOverviewQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Overtaken } from './Overtaken.tsx';
import { checkDates, scopeOf, type StudyDraft } from './studyDraft.ts';
import { overviewDocument } from './studyDocument.ts';
import { StudyFacts } from './StudyFacts.tsx';
import { StudyForm } from './StudyForm.tsx';
import { useFormErrors } from '../useFormErrors.ts';

const changeDocument = graphql(`
  mutation ChangeStudy($input: ChangeStudyInput!) {
    changeStudy(input: $input) {
      study {
        ...StudyFacts_study @unmask
        team {
          id
          name
        }
      }
    }
  }
`);

type Study = NonNullable<StudyOverviewQuery['study']>;

export function ChangeStudyPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(overviewDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <AppPage title={t`Change the plan of a study`} lead={t`It stays with the municipality that agreed to it.`}>
      <Answer of={asked}>
        {({ study }) =>
          study?.viewerCanChange ? (
            <Form study={study} again={() => void asked.refetch()} />
          ) : (
            <EmptyState
              title={t`This cannot be changed`}
              action={
                <LinkButton href={study ? paths.study(id) : paths.studies} variant="secondary">
                  <Trans>Look at why</Trans>
                </LinkButton>
              }
            />
          )
        }
      </Answer>
    </AppPage>
  );
}

function draftOf({ title, purpose, municipality, institutions, areas, grounds, ...study }: Study): StudyDraft {
  return {
    title,
    purpose,
    municipality: municipality.id,
    institutions: institutions.map(({ id }) => id),
    areas,
    grounds,
    norms: study.norms.join('\n'),
    team: study.team?.map(({ id, name }) => ({ id, name })) ?? [],
    startsOn: study.startsOn,
    endsOn: study.endsOn,
  };
}

function Form({ study, again }: { study: Study; again: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(study));
  // The version one started from: a newer one is taken only by saying so.
  const [version, setVersion] = useState(study.version);
  const [missing, setMissing] = useState({});
  const { run, busy, problem, reset } = useAction(changeDocument);
  const { errors, summary } = useFormErrors(problem, missing);
  const change = async () => {
    const faults = checkDates({ startsOn: draft.startsOn, endsOn: draft.endsOn }, i18n);
    reset();
    setMissing(faults);
    if (Object.keys(faults).length) return;
    if (!(await run({ input: { id: study.id, version, ...scopeOf(draft) } }))) return again();
    toast({ text: t`The plan is changed.` });
    await navigate(paths.study(study.id));
  };
  const keepMine = () => {
    setVersion(study.version);
    reset();
  };
  return (
    <StudyForm
      settled
      value={draft}
      onChange={setDraft}
      errors={errors}
      summary={summary}
      problem={problem}
      onSubmit={() => void change()}
      actions={
        <>
          {problem?.reason === 'stale' && study.version > version && (
            <Overtaken onMine={keepMine}>
              <strong>{study.title}</strong>
              <StudyFacts study={study} team={study.team} />
            </Overtaken>
          )}
          <Button type="submit" busy={busy}>
            <Trans>Save the plan</Trans>
          </Button>
          <LinkButton href={paths.study(study.id)} variant="quiet">
            <Trans>Leave it as it was</Trans>
          </LinkButton>
        </>
      }
    />
  );
}
