import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Link, useViewer } from '#kit';
import { AppPage } from './AppPage.tsx';
import { graphql } from './gql/index.ts';
import type { StudyHeadQuery } from './gql/graphql.ts';
import { PartsNav } from './PartsNav.tsx';
import { paths } from './paths.ts';

const headDocument = graphql(`
  query StudyHead($id: ID!) {
    study(id: $id) {
      id
      title
      phase
      version
      viewerCanChange
      areas
      grounds
    }
  }
`);

export type StudyHead = NonNullable<StudyHeadQuery['study']>;
type Part = 'interviews' | 'questionnaires' | 'documents' | 'evidence' | 'findings' | 'report';
type Props = {
  /** The page's own name; the study's name when absent. */
  title?: string;
  part?: Part;
  actions?: (study: StudyHead) => ReactNode;
  children: (study: StudyHead) => ReactNode;
};

/** What every page of a study has: where one is in it, and the way to its other parts. */
export function StudyFrame({ title, part, actions, children }: Props) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { role } = useViewer();
  const asked = useQuery(headDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const study = asked.data?.study;
  return (
    <AppPage
      title={title ?? study?.title ?? t`Study`}
      lead={
        title && study ? (
          <Link href={paths.study(id)}>{study.title}</Link>
        ) : (
          <Link href={paths.studies}>{t`All studies`}</Link>
        )
      }
      actions={study && actions?.(study)}
    >
      <Answer of={asked}>
        {(data) =>
          data.study ? (
            <>
              {role === 'ASSESSOR' && <Parts id={id} part={part} />}
              {children(data.study)}
            </>
          ) : (
            <EmptyState title={t`There is no such study`}>
              <Trans>It does not exist, or it is not about where you work.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Parts({ id, part }: { id: string; part: Part | undefined }) {
  const { t } = useLingui();
  const to = (name: Part, label: string) => ({ href: paths.studyPart(id, name), label });
  return (
    <PartsNav
      label={t`Parts of the study`}
      here={part ? paths.studyPart(id, part) : paths.study(id)}
      parts={[
        { href: paths.study(id), label: t`Overview` },
        to('interviews', t`Interviews`),
        to('questionnaires', t`Questionnaires`),
        to('documents', t`Documents`),
        to('evidence', t`Evidence`),
        to('findings', t`Findings`),
        to('report', t`Report`),
      ]}
    />
  );
}
