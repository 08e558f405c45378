import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Text, useFormat } from '#kit';
import type { Draft } from './publicationDocuments.ts';

export function WhatChanged({ since, changes }: { since: string; changes: Draft['changes'] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = { NEW: t`New`, CHANGED: t`Changed`, GONE: t`No longer there` };
  return (
    <>
      <Heading level={2}>{t`What is new since ${{ day: date(since) }}`}</Heading>
      {changes.length ? (
        <ul className="mu-plain">
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
