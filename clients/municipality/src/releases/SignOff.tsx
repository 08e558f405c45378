import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Icon, Link, ProblemNotice, Row, Text, useAction, useFormat, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { isErratum } from './erratum.ts';
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
              <strong>{member?.name ?? t`A statistician who has left`}</strong> {t`signed ${{ moment: dateTime(at) }}`}
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
      {release.viewerCanSign && release.publishAt && (
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

const hasPassed = (moment: string) => Date.parse(moment) < Date.now();

function ComesOut({ release, signed }: { release: Release; signed: boolean }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { publishAt } = release;
  if (!publishAt && isErratum(release))
    return (
      <Trans>
        No moment is planned for it, so it would never come out. <Link href={paths.errata}>Plan one under Errata</Link>,
        then sign.
      </Trans>
    );
  if (!publishAt) {
    return (
      <Trans>
        No moment is planned for it, so it would never come out.{' '}
        <Link href={paths.calendar}>Plan one in the calendar</Link>, then sign.
      </Trans>
    );
  }
  const moment = dateTime(publishAt);
  if (hasPassed(publishAt) && !signed) {
    return (
      <Trans>
        It was announced for {moment} and is late.{' '}
        <Link href={paths.calendar}>Move it in the calendar, with a reason</Link>, then sign.
      </Trans>
    );
  }
  return signed
    ? t`It comes out by itself on ${{ moment }}.`
    : t`When both have signed, it comes out on ${{ moment }}.`;
}
