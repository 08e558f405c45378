import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Card, Text } from '#kit';

type Props = {
  title: string;
  /** Below a heading of its own, beside one field. */
  small?: boolean;
  keepBoth?: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  /** What taking the other words is called. */
  takes: string;
  children: ReactNode;
};

/** What is saved by itself was written elsewhere too: both are seen, and nothing is decided unseen. */
export function Meanwhile({ title, small, keepBoth, keepMine, takeTheirs, takes, children }: Props) {
  return (
    <div role="alert">
      <Card title={title} level={small ? 3 : undefined} raised>
        <Text>
          <Trans>What you write here is not saved until you choose. Nothing is lost meanwhile.</Trans>
        </Text>
        {children}
        <div className="mu-actions">
          {keepBoth && (
            <Button small={small} onClick={keepBoth}>
              <Trans>Keep both, one below the other</Trans>
            </Button>
          )}
          <Button small={small} variant={keepBoth && 'secondary'} onClick={keepMine}>
            <Trans>Keep what stands here</Trans>
          </Button>
          <Button small={small} variant="quiet" onClick={takeTheirs}>
            {takes}
          </Button>
        </div>
      </Card>
    </div>
  );
}
