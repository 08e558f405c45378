import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Text } from '#kit';
import { Meanwhile } from '../Meanwhile.tsx';
import { Paragraphs } from './Paragraphs.tsx';

export type Pair = { id: string; text: string; here: string; there: string };

type Props = {
  pairs: readonly Pair[];
  keepMine: () => void;
  keepBoth: () => void;
  takeTheirs: () => void;
};

/** Both versions of what differs between two windows. */
export function BothVersions({ pairs, keepMine, keepBoth, takeTheirs }: Props) {
  const { t } = useLingui();
  return (
    <Meanwhile
      title={t`It was changed in another window`}
      {...{ keepBoth, keepMine, takeTheirs }}
      takes={t`Take the other window's`}
    >
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
    </Meanwhile>
  );
}
