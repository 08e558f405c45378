import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, LinkButton, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
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
    open: cases(first: 50, filter: { status: OPEN }, sort: { field: OPENED_AT, direction: DESC }) {
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
    responsible {
      id
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
          <LinkButton href={paths.newCase} variant="secondary">
            <Trans>New case</Trans>
          </LinkButton>
        </>
      }
    >
      <Answer of={asked}>
        {({ mine, open, inquiries }) => (
          <Attention
            mine={mine.edges.map(({ node }) => node)}
            mineCount={mine.totalCount}
            unassigned={open.edges.map(({ node }) => node).filter((it) => !it.responsible)}
            inquiries={inquiries.edges.map(({ node }) => node)}
          />
        )}
      </Answer>
    </AppPage>
  );
}
