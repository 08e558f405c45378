import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  askedNames,
  Button,
  Card,
  CheckboxGroup,
  ErrorSummary,
  Select,
  standAt,
  useToast,
  wordsIn,
  type AskedKind,
} from '#kit';
import { Refusal } from '../Refusal.tsx';
import type { AskedLanguage, Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { SavedWords } from '../SavedWords.tsx';
import { added, changed, duplicated, movedQuestion, removed } from './arranging.ts';
import { beginWriting } from './beginWriting.ts';
import { localesOf, newQuestion } from './draft.ts';
import { faultsOf } from './faults.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { Preview } from './Preview.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { TheirDraft } from './TheirDraft.tsx';
import { useDraft } from './useDraft.ts';
import { useGaps } from './useGaps.ts';
import { useKindNames } from './words.ts';
import { WordsFields } from './WordsFields.tsx';

export function Builder({ questionnaire }: { questionnaire: Questionnaire_QuestionnaireFragment }) {
  const { t } = useLingui();
  const toast = useToast();
  const kinds = useKindNames();
  const draft = useDraft(questionnaire);
  const { value, change, standing } = draft;
  const [kind, setKind] = useState<AskedKind>('SINGLE');
  const [opening, setOpening] = useState(false);
  const gaps = useGaps(value);
  const saving = standing.state === 'refused' ? standing.problem : undefined;
  const faults = { ...gaps.faults, ...faultsOf(saving) };
  const languages = localesOf(value.languages);
  const grouping = value.questions.filter((it) => it.kind === 'SINGLE' || it.kind === 'SCALE');
  const remove = (id: string, number: number) => {
    const before = value;
    change(removed(value, id));
    toast({ text: t`Question ${{ number }} was removed.`, undo: () => change(before) });
    standAt('questions');
  };
  const add = () => {
    change(added(value, newQuestion(kind)));
    beginWriting(`questions.${value.questions.length}.text`);
  };
  const duplicate = (id: string, number: number) => {
    change(duplicated(value, id));
    beginWriting(`questions.${number}.text`);
  };
  const open = async () => {
    if (await draft.push()) setOpening(true);
  };
  return (
    <>
      <LeaveGuard unsaved={draft.unsaved} push={draft.push} />
      <ErrorSummary errors={gaps.summary} />
      {draft.theirs && <TheirDraft theirs={draft.theirs} onMine={draft.keepMine} onTheirs={draft.takeTheirs} />}
      {!draft.theirs && <Refusal problem={saving} />}
      <div className="el-split mu-builder">
        <div className="mu-form">
          <Card title={t`What it is called, and why it is asked`}>
            <CheckboxGroup
              name="languages"
              legend={t`Languages`}
              hint={t`Danish is always one of them. Where other words are missing, the Danish ones are shown.`}
              inline
              options={(['EN', 'AR'] as const).map((it) => ({
                value: it,
                label: askedNames[it === 'EN' ? 'en' : 'ar'],
              }))}
              values={value.languages.filter((it) => it !== 'DA')}
              onChange={(more) => change({ ...value, languages: ['DA', ...(more as AskedLanguage[])] })}
            />
            <WordsFields
              at="title"
              label={t`Title`}
              languages={languages}
              words={value.title}
              faults={faults}
              onWords={(title) => change({ ...value, title })}
            />
            <WordsFields
              at="introduction"
              label={t`Introduction`}
              long
              languages={languages}
              words={value.introduction}
              faults={faults}
              onWords={(introduction) => change({ ...value, introduction })}
            />
          </Card>
          {value.questions.map((question, index) => (
            <QuestionCard
              key={question.id}
              number={index + 1}
              question={question}
              before={value.questions.slice(0, index)}
              last={index === value.questions.length - 1}
              languages={languages}
              faults={faults}
              onChange={(it) => change(changed(value, it))}
              onMove={(by) => change(movedQuestion(value, question.id, by))}
              onDuplicate={() => duplicate(question.id, index + 1)}
              onRemove={() => remove(question.id, index + 1)}
            />
          ))}
          <Card title={t`Add a question`}>
            <div className="el-row" id="questions">
              <Select
                label={t`Answered by`}
                options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
                value={kind}
                error={faults['questions']}
                onChange={(event) => setKind(event.target.value as AskedKind)}
              />
              <Button variant="secondary" onClick={add}>
                <Trans>Add the question</Trans>
              </Button>
            </div>
          </Card>
          {grouping.length > 0 && (
            <Card title={t`How the results are read`}>
              <Select
                id="groupBy"
                label={t`Compare the results by`}
                hint={t`One question only, chosen now: with two, somebody could be found by subtracting one from the other.`}
                none={t`Nothing`}
                options={grouping.map((it) => ({ value: it.id, label: wordsIn('da', it.text) || '–' }))}
                value={value.groupBy ?? ''}
                error={faults['groupBy']}
                onChange={(event) => change({ ...value, groupBy: event.target.value || null })}
              />
            </Card>
          )}
        </div>
        <aside className="mu-beside">
          <Card title={t`As it will be seen`}>
            <Preview draft={value} />
          </Card>
        </aside>
      </div>
      <div className="mu-actions mu-sticky mu-saving">
        <Button onClick={() => void open()}>
          <Trans>Open it for answers</Trans>
        </Button>
        <SavedWords standing={standing} />
      </div>
      {opening && (
        <OpenDialog
          id={questionnaire.id}
          institutions={questionnaire.institutions}
          versionNow={draft.versionNow}
          onRefused={gaps.found}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
}
