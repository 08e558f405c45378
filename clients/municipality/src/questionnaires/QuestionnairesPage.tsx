import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, EmptyState, Link, Table, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { MoreRows } from '../MoreRows.tsx';
import { paths } from '../paths.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { useStatusNames } from './words.ts';

const questionnairesDocument = graphql(`
  query StudyQuestionnaires($id: ID!) {
    study(id: $id) {
      id
      questionnaires(first: 100) {
        totalCount
        edges {
          cursor
          node {
            id
            status
            openedOn
            closedOn
            title {
              da
            }
            questions {
              id
            }
          }
        }
      }
    }
  }
`);

export function QuestionnairesPage() {
  const { t } = useLingui();
  const [beginning, setBeginning] = useState(false);
  return (
    <StudyFrame
      title={t`Questionnaires`}
      part="questionnaires"
      actions={(study) =>
        study.viewerCanChange && (
          <Button onClick={() => setBeginning(true)}>
            <Trans>Begin a questionnaire</Trans>
          </Button>
        )
      }
    >
      {({ id }) => (
        <>
          <Questionnaires key={id} id={id} />
          {beginning && <BeginDialog study={id} onClose={() => setBeginning(false)} />}
        </>
      )}
    </StudyFrame>
  );
}

function Questionnaires({ id }: { id: string }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const statuses = useStatusNames();
  const asked = useQuery(questionnairesDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) => {
        const rows = study?.questionnaires?.edges.map(({ node }) => node) ?? [];
        if (!rows.length)
          return (
            <EmptyState title={t`No questionnaires yet`}>
              <Trans>
                Ask many people the same few questions. Nobody can see who answered what, and nothing is shown that
                fewer than five people chose.
              </Trans>
            </EmptyState>
          );
        return (
          <>
            <Table
              caption={t`Questionnaires, the open ones first`}
              hideCaption
              rows={rows}
              rowKey={(it) => it.id}
              columns={[
                {
                  key: 'title',
                  header: t`Questionnaire`,
                  cell: (it) => <Link href={paths.questionnaire(id, it.id)}>{it.title.da || t`Without a title`}</Link>,
                },
                { key: 'status', header: t`Where it stands`, cell: (it) => statuses[it.status] },
                { key: 'questions', header: t`Questions`, numeric: true, cell: (it) => it.questions.length },
                { key: 'opened', header: t`Opened`, cell: (it) => (it.openedOn ? shortDate(it.openedOn) : '–') },
                { key: 'closed', header: t`Closed`, cell: (it) => (it.closedOn ? shortDate(it.closedOn) : '–') },
              ]}
            />
            <MoreRows shown={rows.length} total={study?.questionnaires?.totalCount} />
          </>
        );
      }}
    </Answer>
  );
}
