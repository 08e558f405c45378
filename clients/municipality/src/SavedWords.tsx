import { useLingui } from '@lingui/react/macro';
import { Text } from '#kit';
import type { Standing } from './useAutosave.ts';

/** Whether what is typed is safe, in one line; said aloud only when it is not, so that it does not talk over the writer. */
export function SavedWords({ standing }: { standing: Standing }) {
  const { t, i18n } = useLingui();
  const clock = (at: Date) => new Intl.DateTimeFormat(i18n.locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  const words = () => {
    if (standing.state === 'unreachable')
      return t`Not saved yet – no connection, we go on trying. Keep this page open.`;
    if (standing.state === 'refused') return t`Not saved yet.`;
    if (standing.state === 'unsaved' || standing.state === 'saving') return t`Saving …`;
    return standing.at ? t`Saved ${{ time: clock(standing.at) }}` : t`Everything you write here is saved by itself.`;
  };
  return (
    <Text
      size="sm"
      className="mu-saved"
      role={standing.state === 'unreachable' || standing.state === 'refused' ? 'alert' : undefined}
    >
      {words()}
    </Text>
  );
}
