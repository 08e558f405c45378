import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Text } from './Text.tsx';

export function ProblemNotice({ message, onRetry }: { message: string; onRetry?: () => void }) {
  const { t } = useLingui();
  return (
    <Notice tone="danger" title={t`That did not work`} announce>
      <Text>{message}</Text>
      {onRetry && (
        <div>
          <Button variant="secondary" small onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )}
    </Notice>
  );
}
