import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useParams } from 'react-router';
import {
  Answer,
  Card,
  Guarded,
  Link,
  LinkButton,
  NotHere,
  Notice,
  Row,
  Split,
  StatisticsPreviewCard,
  SummaryList,
  Text,
  useApiLocale,
  useChannelNames,
  useFormat,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { InquiryStatusTag } from '../caseWords.tsx';
import { graphql } from '../gql/index.ts';
import type { InquiryDetailsFragment } from '../gql/graphql.ts';
import { IncidentCard } from '../IncidentCard.tsx';
import { paths } from '../paths.ts';
import { InquiryActions } from './InquiryActions.tsx';

const inquiryDocument = graphql(`
  query InquiryPage($id: ID!, $locale: Locale!) {
    viewer {
      signedIn
    }
    inquiry(id: $id) {
      ...InquiryDetails @unmask
      statisticsPreview {
        ...PreviewFields @unmask
      }
    }
  }

  fragment InquiryDetails on Inquiry {
    id
    status
    counted
    receivedOn
    channel
    quarter
    freezesOn
    version
    summary
    withheld
    viewerCanCorrect
    viewerCanPromote
    viewerCanWithdraw
    registeredBy {
      id
      name
    }
    case {
      id
      number
    }
    incident {
      ...IncidentCard_incident @unmask
    }
  }
`);

export function InquiryPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const locale = useApiLocale();
  const { quarter, shortDate, date } = useFormat();
  const channels = useChannelNames();
  const asked = useQuery(inquiryDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ inquiry: it }) =>
        it ? (
          <AppPage
            title={t`Inquiry of ${date(it.receivedOn)}`}
            windowTitle={t`Inquiry`}
            lead={<InquiryStatusTag status={it.status} />}
            actions={<InquiryActions it={it} />}
          >
            {it.case && (
              <Notice title={t`A case was opened from this`}>
                <Text>
                  <Link href={paths.case(it.case.id)}>
                    <Trans>Go to case {it.case.number}</Trans>
                  </Link>
                </Text>
              </Notice>
            )}
            <Split aside={<StatisticsPreviewCard preview={it.statisticsPreview} />}>
              <IncidentCard incident={it.incident} />
              <Card title={t`The inquiry`}>
                <SummaryList
                  rows={[
                    { term: t`Received on`, value: shortDate(it.receivedOn) },
                    { term: t`How`, value: channels[it.channel] },
                    { term: t`Taken by`, value: it.registeredBy?.name },
                    {
                      term: t`Counts in`,
                      value: it.counted
                        ? quarter(it.quarter)
                        : it.status === 'WITHDRAWN'
                          ? t`Nothing: it is withdrawn`
                          : t`Nothing more: the citizen's own report counts already`,
                    },
                    { term: t`Can be changed until`, value: date(it.freezesOn) },
                    { term: t`Summary`, value: <Guarded of={it} field="summary" /> },
                  ]}
                />
              </Card>
            </Split>
            <Row>
              <LinkButton variant="quiet" href={paths.inquiries}>
                <Trans>All inquiries</Trans>
              </LinkButton>
            </Row>
            <Outlet context={it satisfies InquiryDetailsFragment} />
          </AppPage>
        ) : (
          <AppPage title={t`Inquiry`}>
            <NotHere />
          </AppPage>
        )
      }
    </Answer>
  );
}
