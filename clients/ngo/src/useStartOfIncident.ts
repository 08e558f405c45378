import { useCallback } from 'react';
import { emptyIncident, useViewer, type IncidentDraft } from '#kit';

/** Where the organisation is stands there already; everything that the statistics count is asked. */
export function useStartOfIncident(): () => IncidentDraft {
  const municipality = useViewer().municipality?.code ?? '';
  return useCallback(() => emptyIncident({ municipality }), [municipality]);
}
