import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useState } from 'react';
import { Card, StatisticsPreviewCard, Text, useProblem } from '#kit';
import { useApiLocale } from './codes.tsx';
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

/** What statistics will receive, asked of the server itself a moment after the last change. */
export function LivePreview({ incident }: { incident: IncidentInput | undefined }) {
  const { t } = useLingui();
  const locale = useApiLocale();
  const asked = useSettled(useDeferredValue(incident && JSON.stringify(incident)));
  const { data, previousData, error } = useQuery(previewDocument, {
    skip: !asked,
    variables: { incident: asked ? (JSON.parse(asked) as IncidentInput) : ({} as IncidentInput), locale },
    fetchPolicy: 'no-cache',
  });
  const problem = useProblem(error);
  const preview = (data ?? previousData)?.previewStatistics;
  // A refusal here is about a field, and saving says so at it; beside the form it would only be noise.
  if (asked && preview && !problem) return <StatisticsPreviewCard preview={preview} />;
  return (
    <Card title={t`What statistics receive`}>
      <Text tone="muted">
        <Trans>
          Fill in what happened, and this shows exactly what statistics will receive. Never a name, never your words.
        </Trans>
      </Text>
    </Card>
  );
}

function useSettled<T>(value: T, after = 350): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}
