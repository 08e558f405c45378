import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Text, wordsIn } from '#kit';
import type { Draft } from './draft.ts';

type Props = { theirs: Draft; onMine: () => void; onTheirs: () => void };

/** The questionnaire was changed in another window: nothing is decided unseen. */
export function TheirDraft({ theirs, onMine, onTheirs }: Props) {
  const { t } = useLingui();
  return (
    <div role="alert">
      <Card title={t`It was changed in another window`} raised>
        <Text>
          <Trans>What you write here is not saved until you choose. Nothing is lost meanwhile.</Trans>
        </Text>
        <Text>
          <Plural value={theirs.questions.length} one="There it has # question:" other="There it has # questions:" />
        </Text>
        <ol className="mu-plain">
          {theirs.questions.map((it) => (
            <li key={it.id}>{wordsIn('da', it.text) || '–'}</li>
          ))}
        </ol>
        <div className="mu-actions">
          <Button onClick={onMine}>
            <Trans>Keep what stands here</Trans>
          </Button>
          <Button variant="quiet" onClick={onTheirs}>
            <Trans>Take the other window's</Trans>
          </Button>
        </div>
      </Card>
    </div>
  );
}
