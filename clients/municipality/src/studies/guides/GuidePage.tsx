import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Button, Card, EmptyState, Link, Notice, SummaryList, Text, useAction } from '#kit';
import { AppPage } from '../../AppPage.tsx';
import type { Guide_GuideFragment, InterviewGuidePageQuery } from '../../gql/graphql.ts';
import { MoreRows } from '../../MoreRows.tsx';
import { paths } from '../../paths.ts';
import { Refusal } from '../../Refusal.tsx';
import { languageName } from '../languages.ts';
import { useIntervieweeNames } from '../words.ts';
import { EditGuide } from './EditGuide.tsx';
import { guideQuery, retireMutation } from './guideOperations.ts';
import { Versions } from './Versions.tsx';

type WithVersions = Pick<NonNullable<InterviewGuidePageQuery['interviewGuide']>, 'versions'>;

const joined = (before: WithVersions, next: WithVersions) => ({
  ...next.versions,
  edges: [...before.versions.edges, ...next.versions.edges],
});

export function GuidePage() {
  const { t, i18n } = useLingui();
  const { guide: id = '' } = useParams();
  const interviewees = useIntervieweeNames();
  const asked = useQuery(guideQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const again = () => void asked.refetch();
  return (
    <AppPage
      title={asked.data?.interviewGuide?.title ?? t`Interview guide`}
      lead={<Link href={paths.guides}>{t`Interview guides`}</Link>}
    >
      <Answer of={asked}>
        {({ interviewGuide: it }) =>
          it ? (
            <>
              {it.retired && (
                <Notice title={t`This guide is retired`}>
                  <Text>
                    <Trans>It is not offered when interviews are planned. Interviews that began with it keep it.</Trans>
                  </Text>
                </Notice>
              )}
              <SummaryList
                rows={[
                  { term: t`For`, value: interviewees[it.interviewee] },
                  { term: t`Language`, value: languageName(it.language, i18n.locale) },
                  { term: t`Version`, value: it.version },
                ]}
              />
              <Card title={t`Questions`}>
                <EditGuide key={it.id} guide={it} again={again} />
              </Card>
              <Card title={t`Versions`}>
                <Versions versions={it.versions.edges.map(({ node }) => node)} />
                <MoreRows
                  shown={it.versions.edges.length}
                  total={it.versions.totalCount}
                  onMore={() =>
                    asked.fetchMore({
                      variables: { after: it.versions.pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: { interviewGuide: next } }) =>
                        next && before.interviewGuide
                          ? {
                              ...before,
                              interviewGuide: {
                                ...before.interviewGuide,
                                versions: joined(before.interviewGuide, next),
                              },
                            }
                          : before,
                    })
                  }
                />
              </Card>
              <Retire guide={it} />
            </>
          ) : (
            <EmptyState title={t`There is no such guide`} />
          )
        }
      </Answer>
    </AppPage>
  );
}

function Retire({ guide: { id, retired } }: { guide: Guide_GuideFragment }) {
  const { run, busy, problem } = useAction(retireMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'interviewGuides' }),
  });
  return (
    <>
      <Refusal problem={problem} />
      <div>
        <Button variant="secondary" busy={busy} onClick={() => void run({ input: { id, retired: !retired } })}>
          {retired ? <Trans>Offer it again</Trans> : <Trans>Retire the guide</Trans>}
        </Button>
      </div>
    </>
  );
}
