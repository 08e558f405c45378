import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, LinkButton, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCanOpenCases } from '../CanOpenCases.ts';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { Attention } from './Attention.tsx';

const startDocument = graphql(`
  query StartPage {
    viewer {
      signedIn
    }
    mine: cases(first: 6, filter: { mine: true, status: OPEN }, sort: { field: UPDATED_AT, direction: ASC }) {
      totalCount
      edges {
        node {
          ...StartCase @unmask
        }
      }
    }
    unassigned: cases(
      first: 6
      filter: { status: OPEN, unassigned: true }
      sort: { field: OPENED_AT, direction: ASC }
    ) {
      totalCount
      edges {
        node {
          ...StartCase @unmask
        }
      }
    }
    inquiries(first: 6) {
      edges {
        node {
          ...StartInquiry @unmask
        }
      }
    }
  }

  fragment StartCase on Case {
    id
    number
    updatedAt
    withheld
    incident {
      grounds {
        ground
      }
    }
    person {
      id
      name
      withheld
    }
  }

  fragment StartInquiry on Inquiry {
    id
    receivedOn
    status
    incident {
      grounds {
        ground
      }
    }
  }
`);

/** What needs somebody's attention, and the two things one comes here to do. */
export function StartPage() {
  const { t } = useLingui();
  const { name } = useViewer();
  const canOpenCases = useCanOpenCases();
  const first = name.split(' ')[0] ?? name;
  const asked = useQuery(startDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Good to see you, ${first}`}
      windowTitle={t`Start`}
      lead={t`Every inquiry counts in the statistics, also when it never becomes a case.`}
      actions={
        <>
          <LinkButton href={paths.newInquiry}>
            <Trans>New inquiry</Trans>
          </LinkButton>
          {canOpenCases && (
            <LinkButton href={paths.newCase} variant="secondary">
              <Trans>New case</Trans>
            </LinkButton>
          )}
        </>
      }
    >
      <Answer of={asked}>
        {({ mine, unassigned, inquiries }) => (
          <Attention
            mine={mine.edges.map(({ node }) => node)}
            mineCount={mine.totalCount}
            unassigned={unassigned.edges.map(({ node }) => node)}
            unassignedCount={unassigned.totalCount}
            inquiries={inquiries.edges.map(({ node }) => node)}
          />
        )}
      </Answer>
    </AppPage>
  );
}
