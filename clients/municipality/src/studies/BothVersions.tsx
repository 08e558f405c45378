import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Heading, Text } from '#kit';
import { Paragraphs } from './Paragraphs.tsx';

export type Pair = { id: string; text: string; here: string; there: string };

type Props = {
  pairs: readonly Pair[];
  keepMine: () => void;
  keepBoth: () => void;
  takeTheirs: () => void;
};

/** It was written on in another window: both versions of what differs, and nothing decided unseen. */
export function BothVersions({ pairs, keepMine, keepBoth, takeTheirs }: Props) {
  const { t } = useLingui();
  return (
    <div role="alert">
      <Card title={t`It was changed in another window`} raised>
        <Text>
          <Trans>What you write here is not saved until you choose. Nothing is lost meanwhile.</Trans>
        </Text>
        {pairs
          .filter(({ here, there }) => here !== there)
          .map(({ id, text, here, there }) => (
            <div key={id} className="mu-form">
              <Heading level={3} size="sm">
                {text}
              </Heading>
              <div className="el-columns">
                <div className="mu-quote">
                  <Text size="sm" tone="muted">
                    <Trans>Here</Trans>
                  </Text>
                  <Paragraphs text={here || '–'} />
                </div>
                <div className="mu-quote">
                  <Text size="sm" tone="muted">
                    <Trans>In the other window</Trans>
                  </Text>
                  <Paragraphs text={there || '–'} />
                </div>
              </div>
            </div>
          ))}
        <div className="mu-actions">
          <Button onClick={keepBoth}>
            <Trans>Keep both, one below the other</Trans>
          </Button>
          <Button variant="secondary" onClick={keepMine}>
            <Trans>Keep what stands here</Trans>
          </Button>
          <Button variant="quiet" onClick={takeTheirs}>
            <Trans>Take the other window's</Trans>
          </Button>
        </div>
      </Card>
    </div>
  );
}
