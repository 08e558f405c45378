import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card, IncidentSummary, type IncidentCodes } from '#kit';
import { useCodes } from './codes.tsx';
import { graphql } from './gql/index.ts';

// An incident has no id of its own, so the cache cannot hand it over: pages ask for it with @unmask.
graphql(`
  fragment IncidentCard_incident on Incident {
    kind
    grounds {
      ground
      perceived
      byAssociation
    }
    forms
    hateCrime {
      offence
      biasMotivations
    }
    area
    place
    municipality
    when {
      precision
      value
    }
    reporterRole
    ageBand
    gender
  }
`);

export function IncidentCard({
  incident,
  aside,
  children,
}: {
  incident: IncidentCodes;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <Card title={t`What happened`} aside={aside}>
      <div className="ngo-facts">
        <IncidentSummary incident={incident} {...useCodes()} />
      </div>
      {children}
    </Card>
  );
}
