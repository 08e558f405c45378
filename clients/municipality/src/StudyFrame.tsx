import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Link, useViewer } from '#kit';
import { AppPage } from './AppPage.tsx';
import { graphql } from './gql/index.ts';
import type { StudyHeadQuery } from './gql/graphql.ts';
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
  const parts: readonly { part?: Part; label: string }[] = [
    { label: t`Overview` },
    { part: 'interviews', label: t`Interviews` },
    { part: 'questionnaires', label: t`Questionnaires` },
    { part: 'documents', label: t`Documents` },
    { part: 'evidence', label: t`Evidence` },
    { part: 'findings', label: t`Findings` },
    { part: 'report', label: t`Report` },
  ];
  return (
    <nav className="mu-parts" aria-label={t`Parts of the study`}>
      <ul>
        {parts.map((it) => (
          <li key={it.label}>
            <Link
              href={it.part ? paths.studyPart(id, it.part) : paths.study(id)}
              aria-current={it.part === part ? 'page' : undefined}
            >
              {it.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
