import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Text, useAction } from '#kit';
import type { PublicationKind } from '../gql/graphql.ts';
import { PublishFrame } from '../PublishFrame.tsx';
import { publishDocument, refetchQueries } from './publicationDocuments.ts';

type Props = { kind: PublicationKind; source: string; start: string };

export function PublishForm({ kind, source, start }: Props) {
  const { t } = useLingui();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(publishDocument, { refetchQueries, awaitRefetchQueries: true });
  return (
    <PublishFrame
      {...{ start, problem, busy }}
      warning={
        <Text>
          <Trans>
            Citizens read the whole report, word for word as it was issued, with its replies and comments. Open it above
            and look for names of citizens and colleagues before you publish. Whoever takes a copy keeps it.
          </Trans>
        </Text>
      }
      hint={t`It stands in front of the report, for example what you do about it and whom to ask.`}
      onPublish={async (introduction) => Boolean(await run({ input: { idempotencyKey, kind, source, introduction } }))}
    />
  );
}
