import { Trans } from '@lingui/react/macro';
import { Button, LinkButton } from './Button.tsx';
import { Row } from './Layout.tsx';

type Props = {
  /** What sending it does, in words. */
  does: string;
  busy?: boolean;
  tone?: 'danger' | undefined;
  /** Where one goes, or what is done, when one does not send it. */
  back?: string | (() => void) | undefined;
};

/** How a form ends: the button that sends it, and the way out. */
export function FormEnd({ does, busy, tone, back }: Props) {
  return (
    <Row>
      <Button type="submit" tone={tone} busy={busy}>
        {does}
      </Button>
      {typeof back === 'string' && (
        <LinkButton variant="quiet" href={back}>
          <Trans>Cancel</Trans>
        </LinkButton>
      )}
      {typeof back === 'function' && (
        <Button variant="quiet" onClick={back}>
          <Trans>Cancel</Trans>
        </Button>
      )}
    </Row>
  );
}
