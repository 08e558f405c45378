import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Answer, Heading, Link, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ActionStanding } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { IndicatorList } from './IndicatorList.tsx';
import { PlansNav } from './PlansNav.tsx';
import { useStandingNames } from './planWords.ts';

const overviewDocument = graphql(`
  query PlanOverview {
    late: actions(first: 1, filter: { standing: LATE }) {
      totalCount
    }
    soon: actions(first: 1, filter: { standing: DUE_SOON }) {
      totalCount
    }
    onTrack: actions(first: 1, filter: { standing: ON_TRACK }) {
      totalCount
    }
  }
`);

/** What is due in all approved plans, and how far each indicator has come. */
export function OverviewPage() {
  const { t } = useLingui();
  const asked = useQuery(overviewDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Overview of the plans`}
      lead={t`What is due, and how far each indicator has come from where things stood to its target.`}
    >
      <PlansNav here={paths.planOverview} />
      <Heading level={2}>{t`Actions`}</Heading>
      <Answer of={asked}>
        {({ late, soon, onTrack }) => (
          <Standings LATE={late.totalCount} DUE_SOON={soon.totalCount} ON_TRACK={onTrack.totalCount} />
        )}
      </Answer>
      <Heading level={2}>{t`Indicators`}</Heading>
      <IndicatorList />
    </AppPage>
  );
}

function Standings(counts: Readonly<Record<ActionStanding, number>>) {
  const { number } = useFormat();
  const names = useStandingNames();
  return (
    <dl className="mu-figures">
      {(Object.keys(names) as ActionStanding[]).map((it) => (
        <div key={it} className="mu-figure">
          <dt>
            <Link href={paths.planActions(it)}>{names[it]}</Link>
          </dt>
          <dd>{number(counts[it])}</dd>
        </div>
      ))}
    </dl>
  );
}
