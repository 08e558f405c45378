import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useNavigate, useParams } from 'react-router';
import {
  Answer,
  LinkButton,
  NotHere,
  Row,
  Split,
  StatisticsPreviewCard,
  useApiLocale,
  useFormat,
  usePageKeys,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { CaseStatusTag } from '../caseWords.tsx';
import { graphql } from '../gql/index.ts';
import { IncidentCard } from '../IncidentCard.tsx';
import { paths } from '../paths.ts';
import { useOutcomeNames } from '../words.ts';
import { CaseActions } from './CaseActions.tsx';
import { CaseInquiries } from './CaseInquiries.tsx';
import { Journal } from './Journal.tsx';
import { PersonPanel } from './PersonPanel.tsx';

export const caseDocument = graphql(`
  query CasePage($id: ID!, $locale: Locale!) {
    viewer {
      signedIn
    }
    case(id: $id) {
      id
      number
      openedAt
      updatedAt
      incident {
        ...IncidentCard_incident @unmask
      }
      statisticsPreview {
        ...PreviewFields @unmask
      }
      ...CaseStanding @unmask
      ...PersonPanel_case @unmask
      ...CaseInquiries_case @unmask
    }
  }

  fragment CaseStanding on Case {
    id
    version
    status
    outcome
    updatedAt
    closedAt
    viewerCanWork
    viewerCanAssign
    viewerCanClose
    responsible {
      id
      name
    }
  }
`);

/** Everything of one case: the work in the middle, the person and what can be done at the side. */
export function CasePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const locale = useApiLocale();
  const { shortDate } = useFormat();
  const outcomes = useOutcomeNames();
  const navigate = useNavigate();
  const asked = useQuery(caseDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  usePageKeys({ p: { does: t`Print the case`, act: () => void navigate(paths.printCase(id)) } });
  return (
    <Answer of={asked}>
      {({ case: it }) =>
        it ? (
          <AppPage
            title={t`Case ${it.number}`}
            windowTitle={t`Case`}
            lead={
              <span className="ngo-lead">
                <CaseStatusTag status={it.status} />
                {it.outcome && <span>{outcomes[it.outcome]}</span>}
                <span>
                  <Trans>Responsible: {it.responsible?.name ?? t`nobody yet`}</Trans>
                </span>
                <span>
                  <Trans>Opened {shortDate(it.openedAt)}</Trans>
                </span>
              </span>
            }
            actions={
              <LinkButton variant="quiet" href={paths.printCase(id)}>
                <Trans>Print</Trans>
              </LinkButton>
            }
          >
            <Split
              aside={
                <>
                  <PersonPanel it={it} />
                  <CaseActions it={it} />
                  <CaseInquiries it={it} />
                  <details className="ngo-more">
                    <summary>
                      <Trans>See what statistics receive</Trans>
                    </summary>
                    <StatisticsPreviewCard preview={it.statisticsPreview} level={3} />
                  </details>
                </>
              }
            >
              <IncidentCard incident={it.incident} />
              <Journal id={id} canWrite={it.viewerCanWork} />
            </Split>
            <Row>
              <LinkButton variant="quiet" href={paths.cases}>
                <Trans>All cases</Trans>
              </LinkButton>
            </Row>
            <Outlet context={it} />
          </AppPage>
        ) : (
          <AppPage title={t`Case`}>
            <NotHere />
          </AppPage>
        )
      }
    </Answer>
  );
}
