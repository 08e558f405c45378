import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, LinkButton, Notice, SummaryList, Text, useFormat } from '#kit';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import type { StudyHead } from '../StudyFrame.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ClosingDayDialog } from './ClosingDayDialog.tsx';
import { draftOf } from './draft.ts';
import { Invitations } from './Invitations.tsx';
import { Preview } from './Preview.tsx';
import { useStatusNames } from './words.ts';

type Props = { study: StudyHead; questionnaire: Questionnaire_QuestionnaireFragment };

/** It was opened: how many answered, how they get to it, and how it ends. */
export function Running({ study, questionnaire: it }: Props) {
  const { t } = useLingui();
  const { date, list, number } = useFormat();
  const statuses = useStatusNames();
  const [planning, setPlanning] = useState(false);
  const [closing, setClosing] = useState(false);
  const open = it.status === 'OPEN';
  return (
    <>
      <div className="mu-form mu-screen">
        {!open && (
          <Notice title={t`It is closed`}>
            <Text>
              <Trans>It takes no more answers, and its results stand as they are.</Trans>
            </Text>
            <div>
              <LinkButton href={paths.questionnaireResults(study.id, it.id)}>
                <Trans>See the results</Trans>
              </LinkButton>
            </div>
          </Notice>
        )}
        {it.studyMovedOn && (
          <Notice tone="warning" title={t`The study is about other institutions now`}>
            <Text>
              <Trans>
                This questionnaire stays about those it was opened for: its answers are theirs. Ask the others with a
                questionnaire of their own.
              </Trans>
            </Text>
          </Notice>
        )}
        <SummaryList
          rows={[
            { term: t`Where it stands`, value: statuses[it.status] },
            { term: t`It is about`, value: list(it.institutions.map(({ name }) => name)) },
            { term: t`Opened`, value: it.openedOn ? date(it.openedOn) : '–' },
            ...(open ? [{ term: t`Meant to close`, value: it.closesOn ? date(it.closesOn) : t`No day chosen` }] : []),
            ...(it.closedOn ? [{ term: t`Closed`, value: date(it.closedOn) }] : []),
            { term: t`Invitations made`, value: number(it.invited) },
            { term: t`Answered`, value: number(it.answered) },
          ]}
        />
        {open && (
          <Text>
            <Plural
              value={it.answered}
              one="# person has answered. Who it was, or when, is written nowhere; what was answered is read when it is closed."
              other="# people have answered. Who they were, or when, is written nowhere; what was answered is read when it is closed."
            />
          </Text>
        )}
      </div>
      {open && <Invitations questionnaire={it} />}
      <div className="mu-form mu-screen">
        <Card title={t`What is asked`}>
          <Preview draft={draftOf(it)} />
        </Card>
        {open && (
          <div className="mu-actions">
            <Button variant="secondary" onClick={() => setPlanning(true)}>
              <Trans>Choose the closing day</Trans>
            </Button>
            <Button variant="secondary" tone="danger" onClick={() => setClosing(true)}>
              <Trans>Close it</Trans>
            </Button>
          </div>
        )}
      </div>
      {planning && <ClosingDayDialog questionnaire={it} onClose={() => setPlanning(false)} />}
      {closing && <CloseDialog questionnaire={it} onClose={() => setClosing(false)} />}
    </>
  );
}
