import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { checkIncident, inputOf, type IncidentDraft } from '#kit';
import type { IncidentInput } from './gql/graphql.ts';

type Errors = Readonly<Record<string, string>>;
const none: Errors = {};

/** What happened, while somebody fills it in: asked of the server only when it can be asked. */
export function useIncidentDraft(start: () => IncidentDraft) {
  const { i18n } = useLingui();
  const [first, setFirst] = useState(start);
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(none);
  return {
    draft,
    setDraft,
    dirty: draft !== first,
    missing,
    /** The input when nothing is missing. */
    check: (): IncidentInput | undefined => {
      const faults = checkIncident(draft, i18n);
      setMissing(faults);
      return Object.keys(faults).length ? undefined : inputOf<IncidentInput>(draft);
    },
    /** The input for a preview: silent about what is missing. */
    preview: Object.keys(checkIncident(draft, i18n)).length ? undefined : inputOf<IncidentInput>(draft),
    restart: (next: IncidentDraft) => {
      setFirst(next);
      setDraft(next);
      setMissing(none);
    },
  };
}
