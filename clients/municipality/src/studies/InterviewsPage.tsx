import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, LinkButton, Table, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { MoreOf } from '../MoreRows.tsx';
import { moreOf } from '../moreOf.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { useConsentNames, useIntervieweeNames, useInterviewStatusNames } from './words.ts';

const interviewsDocument = graphql(`
  query StudyInterviews($id: ID!, $after: String) {
    study(id: $id) {
      id
      interviews(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            interviewee
            role
            plannedOn
            status
            consent
          }
        }
      }
    }
  }
`);

export function InterviewsPage() {
  const { t } = useLingui();
  return (
    <StudyFrame
      title={t`Interviews`}
      part="interviews"
      actions={(study) =>
        study.viewerCanChange && (
          <>
            <LinkButton href={paths.planInterview(study.id)}>
              <Trans>Plan an interview</Trans>
            </LinkButton>
            <LinkButton href={paths.guides} variant="quiet">
              <Trans>Interview guides</Trans>
            </LinkButton>
          </>
        )
      }
    >
      {({ id }) => <Interviews key={id} id={id} />}
    </StudyFrame>
  );
}

function Interviews({ id }: { id: string }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const interviewees = useIntervieweeNames();
  const consents = useConsentNames();
  const statuses = useInterviewStatusNames();
  const asked = useQuery(interviewsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) => {
        const rows = study?.interviews?.edges.map(({ node }) => node) ?? [];
        if (!rows.length)
          return (
            <EmptyState title={t`No interviews yet`}>
              <Trans>Plan them with employees, local organisations and citizens. There are guides to begin with.</Trans>
            </EmptyState>
          );
        return (
          <>
            <Table
              caption={t`Interviews, by day`}
              hideCaption
              rows={rows}
              rowKey={(it) => it.id}
              columns={[
                {
                  key: 'role',
                  header: t`Role`,
                  cell: (it) => <Link href={paths.interview(id, it.id)}>{it.role}</Link>,
                },
                { key: 'with', header: t`With`, cell: (it) => interviewees[it.interviewee] },
                { key: 'day', header: t`Day`, cell: (it) => shortDate(it.plannedOn) },
                { key: 'status', header: t`Where it stands`, cell: (it) => statuses[it.status] },
                { key: 'consent', header: t`Consent`, cell: (it) => consents[it.consent] },
              ]}
            />
            <MoreOf
              list={study?.interviews}
              onMore={(after) => asked.fetchMore({ variables: { after }, updateQuery: moreOf('interviews') })}
            />
          </>
        );
      }}
    </Answer>
  );
}
