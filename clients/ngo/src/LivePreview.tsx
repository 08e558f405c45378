import { LiveStatisticsPreview } from '#kit';
import { graphql } from './gql/index.ts';
import type { IncidentInput } from './gql/graphql.ts';

const previewDocument = graphql(`
  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {
    previewStatistics(incident: $incident) {
      ...PreviewFields @unmask
    }
  }

  fragment PreviewFields on StatisticsPreview {
    incidentFact {
      field
      code
      label(locale: $locale)
    }
    personFact {
      field
      code
      label(locale: $locale)
    }
    quarter
    freezesOn
  }
`);

export const LivePreview = ({ incident }: { incident: IncidentInput | undefined }) => (
  <LiveStatisticsPreview document={previewDocument} incident={incident} />
);
