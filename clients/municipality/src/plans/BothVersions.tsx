import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Heading, Row, Text } from '#kit';
import { useFieldWords } from './useFieldWords.ts';

type Fields = Readonly<Record<string, unknown>>;

type Props = {
  mine: Fields;
  theirs: Fields;
  /** What ids stand for. */
  names?: ReadonlyMap<string, string>;
  onMine: () => void;
  onTheirs: () => void;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Somebody else was first: what differs, side by side, and nothing decided unseen. */
export function BothVersions({ mine, theirs, names, onMine, onTheirs }: Props) {
  const { t } = useLingui();
  const { nameOf, value } = useFieldWords();
  const words = (field: string, it: unknown) => (typeof it === 'string' && names?.get(it)) || value(field, it);
  const differing = Object.keys(mine).filter((field) => !same(mine[field], theirs[field]));
  return (
    <div role="alert">
      <Card title={t`A colleague changed it while you wrote`} raised>
        <Text>
          <Trans>What you wrote is not saved until you choose. Nothing is lost meanwhile.</Trans>
        </Text>
        {differing.map((field) => (
          <div key={field}>
            <Heading level={3} size="sm">
              {nameOf(field)}
            </Heading>
            <div className="el-columns">
              <div className="mu-quote">
                <Text size="sm" tone="muted">
                  <Trans>Yours</Trans>
                </Text>
                <Text>{words(field, mine[field])}</Text>
              </div>
              <div className="mu-quote">
                <Text size="sm" tone="muted">
                  <Trans>Your colleague's</Trans>
                </Text>
                <Text>{words(field, theirs[field])}</Text>
              </div>
            </div>
          </div>
        ))}
        <Row>
          <Button variant="secondary" onClick={onMine}>
            <Trans>Keep mine, and let it replace theirs</Trans>
          </Button>
          <Button variant="quiet" onClick={onTheirs}>
            <Trans>Take theirs</Trans>
          </Button>
        </Row>
      </Card>
    </div>
  );
}
