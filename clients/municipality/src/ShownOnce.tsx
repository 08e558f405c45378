import { Trans } from '@lingui/react/macro';
import { Button, CopyButton, Notice, Row, Text } from '#kit';

type Props = { title: string; says: string; secret: string; onKept: () => void };

/** What nobody can be shown again. */
export function ShownOnce({ title, says, secret, onKept }: Props) {
  return (
    <>
      <Notice tone="success" title={title} stands>
        <Text size="sm">{says}</Text>
      </Notice>
      <code className="mu-code mu-secret">{secret}</code>
      <Row>
        <CopyButton text={secret} />
        <Button onClick={onKept}>
          <Trans>I have kept it</Trans>
        </Button>
      </Row>
    </>
  );
}
