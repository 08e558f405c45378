import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button, Notice, Row, Table, Text } from '#kit';

export type Difference = { term: string; mine: string; theirs: string };

type Props = {
  differences: readonly Difference[];
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people at one thing: nobody overwrites anybody unseen, and nothing that was typed is lost. */
export function Differences({ differences, busy, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  // It stands above the form, and whoever pressed the button stands below it.
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="ngo-stand">
      <Notice tone="warning" title={t`Somebody else saved a change while you wrote`} announce>
        {differences.length ? (
          <Table
            caption={t`Where the two differ`}
            compact
            rows={differences}
            rowKey={(it) => it.term}
            columns={[
              { key: 'term', header: t`Field`, cell: (it) => it.term },
              { key: 'mine', header: t`You wrote`, cell: (it) => it.mine || '–' },
              { key: 'theirs', header: t`Stands there now`, cell: (it) => it.theirs || '–' },
            ]}
          />
        ) : (
          <Text>
            <Trans>You both wrote the same.</Trans>
          </Text>
        )}
        <Row>
          <Button small busy={busy} onClick={onKeepMine}>
            <Trans>Save what I wrote</Trans>
          </Button>
          <Button small variant="secondary" onClick={onTakeTheirs}>
            <Trans>Take what stands there now</Trans>
          </Button>
        </Row>
      </Notice>
    </div>
  );
}
