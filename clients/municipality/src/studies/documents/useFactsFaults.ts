import { useLingui } from '@lingui/react/macro';
import { checkDates } from '../studyDraft.ts';
import type { Facts } from './review.ts';

const isWebAddress = (it: string) => URL.canParse(it) && ['http:', 'https:'].includes(new URL(it).protocol);

/** What the server would refuse: what is saved by itself must not stop at a fact that is half typed. */
export function useFactsFaults(): (facts: Facts) => Record<string, string> {
  const { t, i18n } = useLingui();
  return ({ title, address, edition, datedOn, reviewedOn }) => ({
    ...(title.trim().length < 2 && { title: t`Write a title.` }),
    ...(title.trim().length > 200 && { title: t`Write at most 200 characters.` }),
    ...(address.trim() &&
      !isWebAddress(address.trim()) && { address: t`Write the whole address, such as https://example.dk.` }),
    ...(address.trim().length > 500 && { address: t`Write at most 500 characters.` }),
    ...(edition.trim().length > 100 && { edition: t`Write at most 100 characters.` }),
    ...checkDates({ reviewedOn, ...(datedOn === null && { datedOn }) }, i18n),
  });
}
