import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { directionOf, problemOf } from '#kit';
import {
  Button,
  ErrorSummary,
  Notice,
  Page,
  ProblemNotice,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextField,
  type FieldError,
} from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import { answersOf, askedOf, nothingYet, wordsIn, type Asked, type Language } from './answers.ts';
import { AskedQuestion } from './AskedQuestion.tsx';

const answerQuestionnaire = graphql(`
  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {
    answerQuestionnaire(input: $input) {
      taken
    }
  }
`);

const names: Record<Language, string> = { da: 'Dansk', en: 'English', ar: 'العربية' };

export function AnswerForm({ asked, invitation: given }: { asked: Asked; invitation: string }) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const languages = asked.languages.map((it) => it.toLowerCase() as Language);
  const [language, setLanguage] = useState<Language>(languages.find((it) => it === i18n.locale) ?? 'da');
  const [invitation, setInvitation] = useState(given);
  const [answers, setAnswers] = useState(nothingYet);
  const [errors, setErrors] = useState<readonly (FieldError & { message: string })[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState(false);
  const shown = askedOf(asked.questions, answers);
  const wordsFor: Record<string, string> = {
    questionnaire_closed: t`It closed while you answered, so it could not be sent. What you wrote is still here.`,
    invitation_used: t`This invitation has been used. If you have just sent your answers, they have arrived.`,
  };
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    setProblem(undefined);
    setErrors([]);
    setBusy(true);
    const input = { code: asked.code, invitation, answers: answersOf(shown, answers) };
    try {
      await client.mutate({ mutation: answerQuestionnaire, variables: { input }, fetchPolicy: 'no-cache' });
      setAnswers(nothingYet);
      setTaken(true);
    } catch (error) {
      const { fields, message, reason } = problemOf(error, i18n);
      const named = fields.flatMap(({ field, message: words }) => {
        if (field === 'invitation') return [{ id: field, message: t`We do not know this code. Look at it once more.` }];
        if (field === 'answers') return [{ id: shown[0]?.id ?? field, message: t`Answer at least one question.` }];
        return shown.some(({ id }) => id === field) ? [{ id: field, message: words }] : [];
      });
      setErrors(named);
      if (named.length === 0) setProblem(wordsFor[reason ?? ''] ?? message);
    } finally {
      setBusy(false);
    }
  };
  if (taken)
    return (
      <Page title={t`Thank you`}>
        <Notice tone="success" title={t`Your answers have arrived`} announce>
          <Text>
            <Trans>Nothing leads from them to you or to your invitation. You can close this page now.</Trans>
          </Text>
        </Notice>
      </Page>
    );
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void send(event)}>
      <Page title={wordsIn(language, asked.title)}>
        <ErrorSummary errors={errors} />
        {languages.length > 1 && (
          <RadioGroup
            name="language"
            legend={t`Language of the questions`}
            inline
            options={languages.map((it) => ({ value: it, label: names[it] }))}
            value={language}
            onChange={(it) => setLanguage(it as Language)}
          />
        )}
        <div lang={language} dir={directionOf(language)}>
          <Stack>
            <Text>{wordsIn(language, asked.introduction)}</Text>
            {shown.map((question) => (
              <AskedQuestion
                key={question.id}
                question={question}
                language={language}
                answers={answers}
                error={errors.find(({ id }) => id === question.id)?.message}
                onAnswers={setAnswers}
              />
            ))}
          </Stack>
        </div>
        <Stack>
          <TextField
            id="invitation"
            label={t`Your invitation`}
            hint={t`24 letters and digits. It shows that you may answer, and is kept apart from what you answer.`}
            dir="ltr"
            value={invitation}
            error={errors.find(({ id }) => id === 'invitation')?.message}
            onChange={(event) => setInvitation(event.target.value)}
          />
          {problem && <ProblemNotice message={problem} onRetry={() => void send()} />}
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Send my answers</Trans>
            </Button>
          </Row>
          <Text size="sm" tone="muted">
            <Trans>
              Answers can be sent once and not changed afterwards, because nobody can find yours again. Leave out names
              in what you write.
            </Trans>
          </Text>
        </Stack>
      </Page>
    </form>
  );
}
