import { useCallback } from 'react';
import { emptyIncident, useViewer, type IncidentDraft } from '#kit';

/** What is most often true stands there already; what would colour the statistics is left to be answered. */
export function useStartOfIncident(): () => IncidentDraft {
  const municipality = useViewer().municipality?.code ?? '';
  return useCallback(
    () =>
      emptyIncident({
        kind: 'DISCRIMINATION',
        municipality,
        when: { precision: 'DAY', value: '' },
        reporterRole: 'VICTIM',
      }),
    [municipality],
  );
}
