import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './Button.tsx';
import { VisuallyHidden } from './Text.tsx';
import { useToast } from './Toast.tsx';

type Props = {
  text: string;
  /** Of several beside each other, which one is copied. */
  what?: string;
};

export function CopyButton({ text, what }: Props) {
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
      {what && <VisuallyHidden>{` ${what}`}</VisuallyHidden>}
    </Button>
  );
}
