import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useState } from 'react';
import { useProblem } from '../api/index.ts';
import { StatisticsPreviewCard, type StatisticsPreview } from '../incident/index.ts';
import { Card, Text } from '../ui/index.ts';
import { useApiLocale } from './words.ts';

type Variables<Input> = { incident: Input; locale: 'DA' | 'EN' };
type Props<Input> = {
  /** Undefined until the questions are answered. */
  incident: Input | undefined;
  /** The app's own, for each app has its own list of documents. */
  document: TypedDocumentNode<{ previewStatistics: StatisticsPreview }, Variables<Input>>;
};

/** What statistics will receive, asked of the server itself a moment after the last change; asking stores nothing. */
export function LiveStatisticsPreview<Input>({ incident, document }: Props<Input>) {
  const { t } = useLingui();
  const locale = useApiLocale();
  const asked = useSettled(useDeferredValue(incident && JSON.stringify(incident)));
  const { data, previousData, error } = useQuery(document, {
    skip: !asked,
    variables: { incident: JSON.parse(asked ?? '{}') as Input, locale },
    fetchPolicy: 'no-cache',
  });
  const problem = useProblem(error);
  const preview = (data ?? previousData)?.previewStatistics;
  // A refusal here is about a field, and saving says so at it; beside the form it would only be noise.
  if (asked && preview && !problem) return <StatisticsPreviewCard preview={preview} />;
  return (
    <Card title={t`What statistics receive`}>
      <Text size="sm" tone="muted">
        <Trans>
          When the questions are answered, this shows exactly what statistics will receive. Never a name, never your
          words.
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
