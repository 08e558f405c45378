import { Trans } from '@lingui/react/macro';

type Props = { hidden: boolean; broken?: boolean };

/** What the marks between figures mean, where there are any. */
export function Legend({ hidden, broken }: Props) {
  return (
    <>
      {hidden && (
        <p className="el-legend">
          <span className="el-key el-hatched" aria-hidden />
          <Trans>not shown (too few)</Trans>
        </p>
      )}
      {broken && (
        <p className="el-legend">
          <span className="el-key el-broken" aria-hidden />
          <Trans>break: not comparable across this line</Trans>
        </p>
      )}
    </>
  );
}
