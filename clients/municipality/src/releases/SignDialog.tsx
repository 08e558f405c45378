import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Checkbox, standAt, useAction, useFormat } from '#kit';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { graphql } from '../gql/index.ts';
import type { Release } from './ReleasePage.tsx';
import { quartersDocument } from './useQuarters.ts';

const signDocument = graphql(`
  mutation SignRelease($input: SignReleaseInput!) {
    signRelease(input: $input) {
      release {
        version
        state
        viewerCanSign
      }
    }
  }
`);

type Props = {
  release: Pick<Release, 'version' | 'quarter' | 'shownCells' | 'sha256' | 'notice'>;
  open: boolean;
  onClose: () => void;
  /** It may not be the draft any more that this page shows. */
  onRefused: () => void;
  /** The dialog has closed, and the signature stands. */
  onSigned: () => void;
};

export function SignDialog({ release, open, onClose, onRefused, onSigned }: Props) {
  const { t } = useLingui();
  const { quarter, number, dateTime } = useFormat();
  const client = useApolloClient();
  // Which draft was looked at: of another one nothing is seen yet.
  const [looked, setLooked] = useState<string>();
  const [hurried, setHurried] = useState(false);
  const box = useId();
  const { run, busy, problem, reset } = useAction(signDocument);
  const sha256 = release.sha256 ?? '';
  const { signBy, hours = 0 } = release.notice ?? {};
  const seen = looked === sha256;
  const close = () => {
    reset();
    setLooked(undefined);
    setHurried(false);
    onClose();
  };
  const sign = async () => {
    if (!seen) {
      setHurried(true);
      return standAt(box);
    }
    if (!(await run({ input: { version: release.version, sha256 } }))) return onRefused();
    close();
    await client.refetchQueries({ include: [quartersDocument] });
    onSigned();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Sign the draft of ${{ quarter: quarter(release.quarter) }}?`}
      onClose={close}
      does={t`Sign ${{ version: release.version }}`}
      leaves={t`Not yet`}
      busy={busy}
      problem={problem}
      onConfirm={() => void sign()}
    >
      <ul className="el-list">
        <li>
          <Trans>Two statisticians sign the same draft. Then it comes out by itself, at its planned moment.</Trans>
        </li>
        {signBy && hours > 0 && (
          <li>{t`Both must have signed by ${{ moment: dateTime(signBy) }}. Signed later it does not come out at that moment, and is put off with a reason.`}</li>
        )}
        <li>{t`${{ cells: number(release.shownCells) }} figures become open to everybody then, at once.`}</li>
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
    </ConfirmDialog>
  );
}
