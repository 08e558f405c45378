import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import type { QuartersQuery } from '../gql/graphql.ts';

export const quartersDocument = graphql(`
  query Quarters {
    quarters {
      ...QuarterRow_quarter @unmask
    }
    releaseCalendar {
      version
      publishAt
      late
    }
  }
`);

graphql(`
  fragment QuarterRow_quarter on QuarterState {
    quarter
    endsOn
    freezesOn
    frozen
    release {
      version
      state
      publishedAt
      publishAt
      notice {
        inTime
        knownSigner
        hold {
          at
        }
      }
    }
    order {
      id
      action
      state
      progress
      problem
      quarterInTheWay
      possibleFrom
    }
  }
`);

export type Quarter = QuartersQuery['quarters'][number];

const every = 1_500;

export const isBusy = ({ order }: Pick<Quarter, 'order'>) => order?.state === 'WAITING' || order?.state === 'WORKING';

/** Asks again while the statistics side works; whoever opens the page later sees how far it is, too. */
export function useQuarters({ skip = false }: { skip?: boolean } = {}) {
  const asked = useQuery(quartersDocument, { skip, fetchPolicy: 'cache-and-network' });
  const busy = asked.data?.quarters.some(isBusy) ?? false;
  const { startPolling, stopPolling } = asked;
  useEffect(() => {
    if (busy) startPolling(every);
    return stopPolling;
  }, [busy, startPolling, stopPolling]);
  return asked;
}
