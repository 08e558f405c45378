import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './Button.tsx';
import { useToast } from './Toast.tsx';

export function CopyButton({ text }: { text: string }) {
  const { t } = useLingui();
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast({ text: t`Copied.` }),
      () => toast({ text: t`Your browser would not copy it. Mark it and copy it yourself.` }),
    );
  return (
    <Button variant="secondary" small onClick={() => void copy()}>
      <Trans>Copy</Trans>
    </Button>
  );
}
