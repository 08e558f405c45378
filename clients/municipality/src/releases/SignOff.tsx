import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Icon, Notice, ProblemNotice, Row, Text, useAction, useFormat, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { ComesOut } from './ComesOut.tsx';
import type { Release } from './ReleasePage.tsx';
import { SignDialog } from './SignDialog.tsx';

const takeBackDocument = graphql(`
  mutation TakeBackSignature($input: TakeBackSignatureInput!) {
    takeBackSignature(input: $input) {
      release {
        version
        state
      }
    }
  }
`);

const needed = 2;

type Props = { release: Release; onChanged: () => void; onSigned: () => void };

/** Who has signed, who is waited for, and when it comes out. */
export function SignOff({ release, onChanged, onSigned }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { dateTime } = useFormat();
  const [asking, setAsking] = useState(false);
  const { run, busy, problem } = useAction(takeBackDocument);
  const signatures = release.signatures ?? [];
  const missing = Math.max(0, needed - signatures.length);
  const takeBack = async () => {
    if (await run({ input: { version: release.version } })) toast({ text: t`Your signature is taken back.` });
    onChanged();
  };
  return (
    <Card title={t`Two people sign`}>
      {problem && <ProblemNotice message={problem.message} />}
      <ol className="mu-signatures">
        {signatures.map(({ at, member, byViewer }) => (
          <li key={at}>
            <Icon name="full" />
            <span>
              <strong>{member?.name ?? t`Somebody whom this office does not know`}</strong>{' '}
              {t`signed ${{ moment: dateTime(at) }}`}
            </span>
            {byViewer && release.viewerCanTakeBack && (
              <Button small variant="quiet" busy={busy} onClick={() => void takeBack()}>
                <Trans>Take it back</Trans>
              </Button>
            )}
          </li>
        ))}
        {Array.from({ length: missing }, (_, index) => (
          <li key={`missing-${index}`}>
            <Icon name="hollow" />
            <Text as="span" tone="muted">
              {signatures.some(({ byViewer }) => byViewer)
                ? t`Waits for another statistician than you`
                : t`Waits for a statistician`}
            </Text>
          </li>
        ))}
      </ol>
      <Text>
        <ComesOut release={release} signed={missing === 0} />
      </Text>
      {release.notice?.noticedAt && (
        <Text size="sm" tone="muted">
          {t`The statistics side has seen both signatures since ${{ moment: dateTime(release.notice.noticedAt) }}.`}
        </Text>
      )}
      {signatures.some(({ member }) => !member) && (
        <Notice tone="danger" title={t`A signature is not by anybody of this office`}>
          <Text size="sm">
            {t`Somebody may have forged it. Stop the release at the statistics side, where no page can undo it: npm run release -- hold ${{ quarter: release.quarter }} --by "…" --because "…"`}
          </Text>
        </Notice>
      )}
      {release.viewerCanSign && release.publishAt && release.notice?.inTime !== false && (
        <Row>
          <Button onClick={() => setAsking(true)}>
            <Trans>Sign it</Trans>
          </Button>
        </Row>
      )}
      <SignDialog
        release={release}
        open={asking}
        onClose={() => setAsking(false)}
        onRefused={onChanged}
        onSigned={onSigned}
      />
    </Card>
  );
}
