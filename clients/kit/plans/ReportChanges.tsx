import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/index.ts';
import { Heading, Text } from '../ui/index.ts';

type Props = {
  /** The day of the version before. */
  since: string;
  changes: readonly { headings: readonly string[]; change: 'NEW' | 'CHANGED' | 'GONE' }[];
};

/** What a new version of a published report says otherwise. Those who publish it see the same before they do. */
export function ReportChanges({ since, changes }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = { NEW: t`New`, CHANGED: t`Changed`, GONE: t`No longer there` };
  return (
    <>
      <Heading level={2}>{t`What is new since ${{ day: date(since) }}`}</Heading>
      {changes.length ? (
        <ul className="el-list">
          {changes.map(({ headings, change }) => (
            <li key={headings.join('\n')}>
              {words[change]}: {headings.join(', ')}
            </li>
          ))}
        </ul>
      ) : (
        <Text tone="muted">
          <Trans>The report itself is as it was.</Trans>
        </Text>
      )}
    </>
  );
}
