import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, LinkButton } from '#kit';
import { paths } from '../paths.ts';
import { Criteria } from './Criteria.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { PhaseMoves } from './PhaseMoves.tsx';
import { overviewDocument } from './studyDocument.ts';
import { StudyFacts } from './StudyFacts.tsx';
import { StudyFrame } from '../StudyFrame.tsx';

export function OverviewPage() {
  return (
    <StudyFrame
      actions={(study) =>
        study.viewerCanChange && (
          <LinkButton href={paths.changeStudy(study.id)} variant="secondary">
            <Trans>Change the plan</Trans>
          </LinkButton>
        )
      }
    >
      {({ id }) => <Overview key={id} id={id} />}
    </StudyFrame>
  );
}

function Overview({ id }: { id: string }) {
  const { t } = useLingui();
  const asked = useQuery(overviewDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) =>
        study && (
          <>
            <StudyFacts study={study} team={study.team} />
            <Card title={t`How far it has come`}>
              <PhaseMoves study={study} onStale={() => void asked.refetch()} />
            </Card>
            <Card title={t`The ten criteria of the method`}>
              {study.viewerCanChange ? (
                <Criteria study={study} onStale={() => void asked.refetch()} />
              ) : (
                <CriteriaTable criteria={study.criteria ?? []} />
              )}
            </Card>
          </>
        )
      }
    </Answer>
  );
}
