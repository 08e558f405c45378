import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button, Checkbox, Dialog, Notice, standAt, Text, useAction, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { quartersDocument } from './useQuarters.ts';

const publishDocument = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      quarter {
        ...QuarterRow_quarter @unmask
      }
    }
  }
`);

type Props = {
  release: { version: string; quarter: string; shownCells: number; sha256?: string | null };
  open: boolean;
  onClose: () => void;
  /** It may not be the draft any more that this page shows. */
  onRefused: () => void;
  /** The dialog has closed, and the work has begun. */
  onOrdered: () => void;
};

export function PublishDialog({ release, open, onClose, onRefused, onOrdered }: Props) {
  const { t } = useLingui();
  const { quarter, number } = useFormat();
  const client = useApolloClient();
  // Which draft was looked at: of another one nothing is seen yet.
  const [looked, setLooked] = useState<string>();
  const [hurried, setHurried] = useState(false);
  const box = useId();
  const { run, busy, problem, reset } = useAction(publishDocument);
  const sha256 = release.sha256 ?? '';
  const seen = looked === sha256;
  const close = () => {
    reset();
    setLooked(undefined);
    setHurried(false);
    onClose();
  };
  const publish = async () => {
    if (!seen) {
      setHurried(true);
      return standAt(box);
    }
    if (!(await run({ input: { version: release.version, sha256 } }))) return onRefused();
    close();
    await client.refetchQueries({ include: [quartersDocument] });
    onOrdered();
  };
  return (
    <Dialog
      open={open}
      title={t`Publish ${{ quarter: quarter(release.quarter) }} for good?`}
      onClose={close}
      actions={
        <>
          <Button busy={busy} onClick={() => void publish()}>
            {t`Publish ${{ version: release.version }}`}
          </Button>
          <Button variant="quiet" onClick={close}>
            <Trans>Not yet</Trans>
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="danger" announce>
          <Text>{problem.message}</Text>
        </Notice>
      )}
      <ul className="mu-plain">
        <li>{t`${{ cells: number(release.shownCells) }} figures become open to everybody, at once.`}</li>
        <li>
          <Trans>They never change again. A fault is mended by a new version beside the old one, which stays.</Trans>
        </li>
        <li>
          <Trans>
            The key that drew the random changes is destroyed. From then on nobody, not even you, can work out the
            figures behind them.
          </Trans>
        </li>
      </ul>
      <Checkbox
        id={box}
        error={hurried && !seen ? t`Tick that you have looked at the draft first.` : undefined}
        name="seen"
        label={t`I have looked at the figures of this draft`}
        checked={seen}
        onChange={(ticked) => setLooked(ticked ? sha256 : undefined)}
      />
    </Dialog>
  );
}
