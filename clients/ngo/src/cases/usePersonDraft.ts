import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonInput } from '../gql/graphql.ts';
import { personInputOf, yearIsOdd, type PersonDraft } from './PersonFields.tsx';

const none: Readonly<Record<string, string>> = {};

export function usePersonDraft(start: PersonDraft) {
  const { t } = useLingui();
  const [first, setFirst] = useState(start);
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState(none);
  return {
    draft,
    setDraft,
    dirty: draft !== first,
    missing,
    check: (): PersonInput | undefined => {
      const odd = yearIsOdd(draft);
      setMissing(odd ? { 'person.birthYear': t`Write a year with four digits, such as 1984.` } : none);
      return odd ? undefined : personInputOf(draft);
    },
    restart: (next: PersonDraft) => {
      setFirst(next);
      setDraft(next);
      setMissing(none);
    },
  };
}
