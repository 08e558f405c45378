import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Answer,
  Button,
  Checkbox,
  EmptyState,
  Link,
  LinkButton,
  ListCount,
  Table,
  Tag,
  useAction,
  useFormat,
  useToast,
} from '#kit';
import { AppPage } from '../../AppPage.tsx';
import { MoreRows } from '../../MoreRows.tsx';
import { paths } from '../../paths.ts';
import { Refusal } from '../../Refusal.tsx';
import { languageName } from '../languages.ts';
import { useIntervieweeNames } from '../words.ts';
import { guidesQuery, readyMutation } from './guideOperations.ts';

/** The library that every study takes its questions from. */
export function GuidesPage() {
  const { t, i18n } = useLingui();
  const { shortDate } = useFormat();
  const toast = useToast();
  const interviewees = useIntervieweeNames();
  const [all, setAll] = useState(false);
  const asked = useQuery(guidesQuery, {
    variables: { retired: all ? null : false },
    fetchPolicy: 'cache-and-network',
  });
  const ready = useAction(readyMutation);
  const addReady = async () => {
    if (!(await ready.run({ input: { languages: ['da', 'en'] } }))) return;
    toast({ text: t`The ready guides are in the library.` });
    await asked.refetch();
  };
  return (
    <AppPage
      title={t`Interview guides`}
      lead={<Link href={paths.studies}>{t`All studies`}</Link>}
      actions={
        <LinkButton href={paths.writeGuide}>
          <Trans>Write a guide</Trans>
        </LinkButton>
      }
    >
      <Checkbox name="retired" label={t`Show retired guides too`} checked={all} onChange={setAll} />
      <Refusal problem={ready.problem} />
      <ListCount total={asked.data?.interviewGuides.totalCount ?? undefined} busy={asked.loading} />
      <Answer of={asked}>
        {({ interviewGuides }) => {
          const rows = interviewGuides.edges.map(({ node }) => node);
          if (!rows.length)
            return (
              <EmptyState
                title={t`No guides yet`}
                action={
                  <Button variant="secondary" busy={ready.busy} onClick={() => void addReady()}>
                    <Trans>Add the ready guides</Trans>
                  </Button>
                }
              >
                <Trans>There are ready guides to begin with, in Danish and English. You change them as you like.</Trans>
              </EmptyState>
            );
          return (
            <>
              <Table
                caption={t`Interview guides, by title`}
                hideCaption
                rows={rows}
                rowKey={(it) => it.id}
                columns={[
                  {
                    key: 'title',
                    header: t`Title`,
                    cell: (it) => (
                      <>
                        <Link href={paths.guide(it.id)}>{it.title}</Link>{' '}
                        {it.retired && (
                          <Tag>
                            <Trans>Retired</Trans>
                          </Tag>
                        )}
                      </>
                    ),
                  },
                  { key: 'for', header: t`For`, cell: (it) => interviewees[it.interviewee] },
                  { key: 'language', header: t`Language`, cell: (it) => languageName(it.language, i18n.locale) },
                  {
                    key: 'questions',
                    header: t`Questions`,
                    cell: (it) => <Plural value={it.questions.length} one="# question" other="# questions" />,
                  },
                  {
                    key: 'version',
                    header: t`Version`,
                    cell: (it) => t`${{ version: it.version }}, ${{ day: shortDate(it.changedOn) }}`,
                  },
                ]}
              />
              <MoreRows
                shown={rows.length}
                total={interviewGuides.totalCount}
                onMore={() =>
                  asked.fetchMore({
                    variables: { after: interviewGuides.pageInfo.endCursor },
                    updateQuery: ({ interviewGuides: { edges } }, { fetchMoreResult: next }) => ({
                      ...next,
                      interviewGuides: { ...next.interviewGuides, edges: [...edges, ...next.interviewGuides.edges] },
                    }),
                  })
                }
              />
            </>
          );
        }}
      </Answer>
    </AppPage>
  );
}
