import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Heading, Text } from '#kit';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { FREE, type Notes } from './notes.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { useConsentNames, useInterviewStatusNames } from './words.ts';

type Props = {
  interview: Interview_InterviewFragment;
  mine: Notes;
  theirs: Notes;
  keepMine: () => void;
  keepBoth: () => void;
  takeTheirs: () => void;
};

/** The interview was written in another window: both versions of what differs, and nothing decided unseen. */
export function BothVersions({ interview, mine, theirs, keepMine, keepBoth, takeTheirs }: Props) {
  const { t } = useLingui();
  const consents = useConsentNames();
  const statuses = useInterviewStatusNames();
  const questions = [...interview.questions, { id: FREE, text: t`Other notes` }];
  const pairs = [
    ...questions.map(({ id, text }) => ({ id, text, here: mine.answers[id] ?? '', there: theirs.answers[id] ?? '' })),
    { id: 'consent', text: t`Consent`, here: consents[mine.consent], there: consents[theirs.consent] },
    { id: 'status', text: t`Where it stands`, here: statuses[mine.status], there: statuses[theirs.status] },
  ].filter(({ here, there }) => here !== there);
  return (
    <div role="alert">
      <Card title={t`It was changed in another window`} raised>
        <Text>
          <Trans>What you write here is not saved until you choose. Nothing is lost meanwhile.</Trans>
        </Text>
        {pairs.map(({ id, text, here, there }) => (
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
