import { useLingui } from '@lingui/react/macro';

/** How far an action has come, as citizens are told. */
export function useActionStates() {
  const { t } = useLingui();
  return { NOT_STARTED: t`Not begun`, UNDER_WAY: t`Under way`, DONE: t`Done`, ABANDONED: t`Given up` };
}
