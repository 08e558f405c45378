import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import {
  Answer,
  Heading,
  Link,
  LinkButton,
  NotHere,
  Notice,
  Split,
  SummaryList,
  Text,
  useFormat,
  useViewer,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ActionPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ProgressHistory } from './ProgressHistory.tsx';
import { ReportProgress } from './ReportProgress.tsx';
import { ActionStatus } from './Statuses.tsx';

const actionDocument = graphql(`
  query ActionPage($id: ID!) {
    action(id: $id) {
      ...PlanParts_action @unmask
      finding {
        id
        recommendation
      }
      plan {
        id
        title
        number
        viewerCanDraft
        study {
          id
          title
        }
      }
      progress(first: 100) {
        edges {
          cursor
          node {
            ...ProgressHistory_progress @unmask
          }
        }
      }
    }
  }
`);

type Action = NonNullable<ActionPageQuery['action']>;

export function ActionPage() {
  const { t } = useLingui();
  const { id = '', action = '' } = useParams();
  const asked = useQuery(actionDocument, { variables: { id: action }, fetchPolicy: 'cache-and-network' });
  const title = asked.data?.action?.title ?? t`Action`;
  return (
    <AppPage title={title} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>{(data) => (data.action ? <Contents it={data.action} /> : <NotHere />)}</Answer>
    </AppPage>
  );
}

function Contents({ it }: { it: Action }) {
  const { t } = useLingui();
  return (
    <Split aside={<ProgressHistory reports={it.progress.edges.map(({ node }) => node)} />}>
      <Facts it={it} />
      {it.plan.viewerCanDraft && (
        <div>
          <LinkButton variant="secondary" href={paths.changeAction(it.plan.id, it.id)}>
            <Trans>Change the action</Trans>
          </LinkButton>
        </div>
      )}
      {it.viewerCanReport && it.plan.number === 0 && (
        <Notice>
          <Text>
            <Trans>Progress is reported here once the plan is approved.</Trans>
          </Text>
        </Notice>
      )}
      {it.viewerCanReport && it.plan.number > 0 && (
        <section aria-labelledby="report">
          <Heading level={2} id="report">{t`Report how far it has come`}</Heading>
          {/* Each report has a form and a key of its own. */}
          <ReportProgress key={it.progress.edges[0]?.node.id} action={it.id} status={it.status} />
        </section>
      )}
    </Split>
  );
}

function Facts({ it }: { it: Action }) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { role: reader } = useViewer();
  const study = it.plan.study.id;
  return (
    <SummaryList
      rows={[
        { term: t`State`, value: <ActionStatus status={it.status} late={it.late} /> },
        { term: t`Deadline`, value: date(it.deadline) },
        { term: t`Carried out by`, value: it.institution?.name ?? t`The municipality` },
        { term: t`Answers for it`, value: it.responsible ?? t`Nobody yet` },
        {
          term: t`Budget`,
          value: typeof it.budget === 'number' ? t`${{ amount: number(it.budget) }} kroner` : t`None named`,
        },
        {
          term: t`Finding it answers`,
          value: it.finding ? (
            <>
              <Link href={reader === 'ASSESSOR' ? paths.studyPart(study, 'findings') : paths.study(study)}>
                {`${it.finding.number}. ${it.finding.statement}`}
              </Link>
              {it.finding.recommendation && (
                <Text size="sm" tone="muted">
                  {t`Recommended: ${{ recommendation: it.finding.recommendation }}`}
                </Text>
              )}
            </>
          ) : (
            t`None yet`
          ),
        },
        { term: t`Study`, value: it.plan.study.title },
      ]}
    />
  );
}
