import { useLingui } from '@lingui/react/macro';
import { TextArea } from '#kit';
import { Meanwhile } from '../Meanwhile.tsx';
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
        <Meanwhile
          small
          title={t`A colleague wrote here meanwhile`}
          keepBoth={section.keepBoth}
          keepMine={section.keepMine}
          takeTheirs={section.takeTheirs}
          takes={t`Take theirs`}
        >
          <div className="mu-quote">
            <Paragraphs text={theirs || '–'} />
          </div>
        </Meanwhile>
      )}
    </div>
  );
}
