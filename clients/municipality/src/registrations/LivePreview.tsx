import { useLingui } from '@lingui/react/macro';
import { checkIncident, inputOf, LiveStatisticsPreview, type IncidentDraft } from '#kit';
import { graphql } from '../gql/index.ts';
import type { IncidentInput } from '../gql/graphql.ts';

const previewDocument = graphql(`
  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {
    previewStatistics(incident: $incident) {
      ...LivePreview_preview @unmask
    }
  }
`);

graphql(`
  fragment LivePreview_preview on StatisticsPreview {
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

export function LivePreview({ incident }: { incident: IncidentDraft }) {
  const { i18n } = useLingui();
  const enough = Object.keys(checkIncident(incident, i18n)).length === 0;
  return (
    <LiveStatisticsPreview
      document={previewDocument}
      incident={enough ? inputOf<IncidentInput>(incident) : undefined}
    />
  );
}
