import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Answer,
  LinkButton,
  ListCount,
  optionsOf,
  pageSize,
  SearchField,
  Select,
  useListAddress,
  useViewer,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { StudyPhase } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { StudiesTable } from './StudiesTable.tsx';
import { usePhaseNames } from './words.ts';

const studiesDocument = graphql(`
  query StudiesPage($first: Int!, $after: String, $filter: StudyFilter) {
    studies(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          title
          phase
          startsOn
          endsOn
          municipality {
            id
            name
          }
          institutions {
            id
            name
          }
        }
      }
    }
  }
`);

export function StudiesPage() {
  const { t } = useLingui();
  const { role } = useViewer();
  const at = useListAddress();
  const phase = at.asked.get('phase') as StudyPhase | null;
  const search = at.asked.get('search');
  const asked = useQuery(studiesDocument, {
    variables: { first: pageSize, after: at.after, filter: { phase, search } },
    fetchPolicy: 'cache-and-network',
  });
  const assesses = role === 'ASSESSOR';
  return (
    <AppPage
      title={t`Studies`}
      lead={
        assesses
          ? t`How institutions meet their citizens, from the first interview to the report.`
          : t`What is being studied where you work, and what it found.`
      }
      actions={
        assesses && (
          <>
            <LinkButton href={paths.planStudy}>
              <Trans>Plan a study</Trans>
            </LinkButton>
            <LinkButton href={paths.guides} variant="quiet">
              <Trans>Interview guides</Trans>
            </LinkButton>
          </>
        )
      }
    >
      <div className="mu-filters">
        <SearchField
          key={search}
          label={t`Find by title`}
          defaultValue={search ?? ''}
          onSearch={(words) => at.choose({ search: words })}
        />
        <Select
          label={t`Phase`}
          none={t`All phases`}
          options={optionsOf(usePhaseNames())}
          value={phase ?? ''}
          onChange={(event) => at.choose({ phase: event.target.value })}
        />
      </div>
      <ListCount total={asked.data?.studies.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ studies }) => (
          <StudiesTable it={studies} at={at} busy={asked.loading} narrowed={Boolean(phase ?? search)} />
        )}
      </Answer>
    </AppPage>
  );
}
