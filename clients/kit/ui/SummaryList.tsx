import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from './Link.tsx';
import { VisuallyHidden } from './Text.tsx';

export type SummaryRow = {
  term: string;
  /** Empty says "Not answered". */
  value: ReactNode;
  /** Where to change it, or what to do; without either there is no link. */
  href?: string;
  onChange?: () => void;
};

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="el-summary">
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>
            {row.value || (
              <span className="el-none">
                <Trans>Not answered</Trans>
              </span>
            )}
          </dd>
          {(row.href || row.onChange) && (
            <dd className="el-summary-change">
              <Link
                href={row.href ?? '#'}
                onClick={
                  row.onChange &&
                  ((event) => {
                    event.preventDefault();
                    row.onChange?.();
                  })
                }
              >
                <Trans>Change</Trans>
                <VisuallyHidden>: {row.term}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
