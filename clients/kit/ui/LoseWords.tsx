import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './Button.tsx';
import { Row } from './Layout.tsx';
import { Notice } from './Notice.tsx';
import { Text } from './Text.tsx';

/** Asked in the dialog itself: one sees what would be lost. */
export function LoseWords({ onStay, onLose }: { onStay: () => void; onLose: () => void }) {
  const { t } = useLingui();
  return (
    <Notice tone="warning" title={t`Close without saving?`} level={3} stands>
      <Text>
        <Trans>What you wrote here is not saved yet.</Trans>
      </Text>
      <Row>
        <Button small onClick={onStay}>
          <Trans>Keep writing</Trans>
        </Button>
        <Button variant="quiet" tone="danger" small onClick={onLose}>
          <Trans>Close, and lose what I wrote</Trans>
        </Button>
      </Row>
    </Notice>
  );
}
