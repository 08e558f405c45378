import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Text, TextArea } from '#kit';
import { Paragraphs } from './Paragraphs.tsx';
import { Refusal } from '../Refusal.tsx';
import { SavedWords } from '../SavedWords.tsx';
import type { useReportSection } from './useReportSection.ts';
import { useSectionHints, useSectionNames } from './words.ts';

type Props = { section: ReturnType<typeof useReportSection> };

export function SectionEditor({ section }: Props) {
  const { t } = useLingui();
  const names = useSectionNames();
  const hints = useSectionHints();
  const { standing, theirs } = section;
  return (
    <div className="mu-answer mu-narrow">
      <TextArea
        label={names[section.key]}
        hint={hints[section.key]}
        rows={8}
        limit={20_000}
        value={section.value}
        onChange={(event) => section.change(event.target.value)}
      />
      <SavedWords standing={standing} />
      {standing.state === 'refused' && theirs === undefined && <Refusal problem={standing.problem} />}
      {theirs !== undefined && (
        <div role="alert">
          <Card title={t`A colleague wrote here meanwhile`} level={3} raised>
            <Text>
              <Trans>What you write here is not saved until you choose. Nothing is lost meanwhile.</Trans>
            </Text>
            <div className="mu-quote">
              <Paragraphs text={theirs || '–'} />
            </div>
            <div className="mu-actions">
              <Button small onClick={section.keepBoth}>
                <Trans>Keep both, one below the other</Trans>
              </Button>
              <Button small variant="secondary" onClick={section.keepMine}>
                <Trans>Keep what stands here</Trans>
              </Button>
              <Button small variant="quiet" onClick={section.takeTheirs}>
                <Trans>Take theirs</Trans>
              </Button>
            </div>
          </Card>
        </div>
      )}
    </div>
  );
}
