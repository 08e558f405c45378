import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ErrorSummary, Text, TextField, useAction, useToast } from '#kit';
import type { Guide_GuideFragment } from '../../gql/graphql.ts';
import { Refusal } from '../../Refusal.tsx';
import { useFormErrors } from '../../useFormErrors.ts';
import { WrittenForm } from '../../WrittenForm.tsx';
import { Overtaken } from '../Overtaken.tsx';
import { changeMutation } from './guideOperations.ts';
import { asked, QuestionList } from './QuestionList.tsx';

const nothing = {};
type Props = { guide: Guide_GuideFragment; again: () => void };

/** A change is a version of its own, so it is saved when one says so and not while one types. */
export function EditGuide({ guide, again }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [title, setTitle] = useState(guide.title);
  const [questions, setQuestions] = useState(() => guide.questions.map(asked));
  const [version, setVersion] = useState(guide.version);
  const { run, busy, problem, reset } = useAction(changeMutation, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'interviewGuides' }),
  });
  const { errors, summary } = useFormErrors(problem, nothing);
  const texts = questions.map(({ text }) => text.trim()).filter(Boolean);
  const changed = title.trim() !== guide.title || texts.join('\n') !== guide.questions.join('\n');
  const save = async () => {
    const answer = await run({ input: { id: guide.id, version, title, questions: texts } });
    again();
    if (!answer) return;
    setVersion(version + 1);
    toast({ text: t`It is a new version now.` });
  };
  return (
    <WrittenForm
      className="mu-form mu-narrow"
      problem={problem}
      summary={summary}
      changed={changed}
      onSend={() => void save()}
    >
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      {problem?.reason === 'stale' && guide.version > version && (
        <Overtaken
          onMine={() => {
            setVersion(guide.version);
            reset();
          }}
        >
          <strong>{guide.title}</strong>
          <ol>
            {guide.questions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </Overtaken>
      )}
      <TextField
        id="title"
        label={t`Title`}
        value={title}
        error={errors['title']}
        onChange={(event) => setTitle(event.target.value)}
      />
      <QuestionList value={questions} onChange={setQuestions} error={errors['questions']} />
      <div className="mu-actions">
        <Button type="submit" busy={busy} aria-disabled={!changed || undefined}>
          <Trans>Save as a new version</Trans>
        </Button>
        <Text as="span" size="sm" tone="muted">
          {changed ? <Trans>Not saved yet</Trans> : <Trans>Nothing is changed.</Trans>}
        </Text>
      </div>
    </WrittenForm>
  );
}
