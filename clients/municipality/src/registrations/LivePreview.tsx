import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { checkIncident, Card, inputOf, StatisticsPreviewCard, Text, type IncidentDraft } from '#kit';
import { graphql } from '../gql/index.ts';
import type { IncidentInput } from '../gql/graphql.ts';
import { useApiLocale } from '../words.ts';

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

/** As soon as the answers are enough, the server says what it would send; nothing is stored by asking. */
export function LivePreview({ incident }: { incident: IncidentDraft }) {
  const { i18n, t } = useLingui();
  const locale = useApiLocale();
  const enough = Object.keys(checkIncident(incident, i18n)).length === 0;
  const { data, previousData } = useQuery(previewDocument, {
    variables: { incident: inputOf<IncidentInput>(incident), locale },
    skip: !enough,
    fetchPolicy: 'no-cache',
  });
  const preview = enough ? (data ?? previousData)?.previewStatistics : undefined;
  if (preview) return <StatisticsPreviewCard preview={preview} />;
  return (
    <Card title={t`What statistics receive`}>
      <Text size="sm" tone="muted">
        <Trans>When the questions are answered, you see here exactly what statistics will receive.</Trans>
      </Text>
    </Card>
  );
}
