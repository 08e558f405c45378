import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { I18nProvider } from '@lingui/react';
import { useMemo, useState, type FormEvent } from 'react';
import {
  AskedQuestion,
  askedNames,
  askedOf,
  directionOf,
  languageOf,
  nothingYet,
  problemOf,
  wordsIn,
  type AskedLocale,
  type Problem,
} from '#kit';
import { Button, ErrorSummary, Notice, Page, RadioGroup, Row, Stack, Text, TextField, type FieldError } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import { inArabic } from './arabic.ts';
import { answersOf, writtenOf, type Asked } from './answers.ts';
import { NotSent } from './NotSent.tsx';
import { useHold } from './useHold.ts';

const answerQuestionnaire = graphql(`
  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {
    answerQuestionnaire(input: $input) {
      taken
    }
  }
`);

type Props = { asked: Asked; invitation: string };
type Spoken = { languages: readonly AskedLocale[]; language: AskedLocale; onLanguage: (it: AskedLocale) => void };

/** Questions in the language that is chosen; in Arabic what stands around them too. */
export function AnswerForm(props: Props) {
  const { i18n } = useLingui();
  const languages = props.asked.languages.map((it) => it.toLowerCase() as AskedLocale);
  const [language, setLanguage] = useState<AskedLocale>(languages.find((it) => it === i18n.locale) ?? 'da');
  const words = useMemo(() => (language === 'ar' ? inArabic(i18n) : i18n), [language, i18n]);
  return (
    <I18nProvider i18n={words}>
      <div lang={words.locale} dir={directionOf(words.locale)}>
        <Form {...props} languages={languages} language={language} onLanguage={setLanguage} />
      </div>
    </I18nProvider>
  );
}

function Form({ asked, invitation: given, languages, language, onLanguage }: Props & Spoken) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const [invitation, setInvitation] = useState(given);
  const [answers, setAnswers] = useState(nothingYet);
  const [errors, setErrors] = useState<readonly (FieldError & { message: string })[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState(false);
  const answered =
    Object.values(answers.chosen).some(({ length }) => length > 0) || Object.values(answers.written).some(Boolean);
  const held = useHold(answered, 'questions');
  const titleLanguage = languageOf(language, asked.title);
  const shown = askedOf(asked.questions, answers);
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
      const refused = problemOf(error, i18n);
      const named = refused.fields.flatMap(({ field, message: words }) => {
        if (field === 'invitation') return [{ id: field, message: t`We do not know this code. Look at it once more.` }];
        if (field === 'answers') return [{ id: 'questions', message: t`Answer at least one question.` }];
        return shown.some(({ id }) => id === field) ? [{ id: field, message: words }] : [];
      });
      setErrors(named);
      if (named.length === 0) setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  if (taken)
    return (
      <Page title={t`Thank you`}>
        <Notice tone="success" title={t`Your answers have arrived`} stands>
          <Text>
            <Trans>Nothing leads from them to you or to your invitation. You can close this page now.</Trans>
          </Text>
        </Notice>
      </Page>
    );
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void send(event)}>
      <Page
        title={wordsIn(titleLanguage, asked.title)}
        titleIn={{ lang: titleLanguage, dir: directionOf(titleLanguage) }}
      >
        <ErrorSummary naming errors={errors} />
        {held && (
          <Notice tone="warning" title={t`Your answers are not sent yet`} stands>
            <Text>
              <Trans>
                If you leave this page they are lost. To leave all the same, choose once more where you want to go.
              </Trans>
            </Text>
          </Notice>
        )}
        {languages.length > 1 && (
          <RadioGroup
            name="language"
            legend={t`Language of the questions`}
            inline
            options={languages.map((it) => ({ value: it, label: askedNames[it] }))}
            value={language}
            onChange={(it) => onLanguage(it as AskedLocale)}
          />
        )}
        {asked.closesOn && <Text>{t`You can answer until ${{ day: dayIn(i18n.locale, asked.closesOn) }}.`}</Text>}
        <div id="questions" lang={language} dir={directionOf(language)}>
          <Stack>
            <Text className="pu-introduction">
              <Said language={language} words={asked.introduction} />
            </Text>
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
          {problem && <NotSent problem={problem} written={writtenOf(shown, answers)} onRetry={() => void send()} />}
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

const dayIn = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Words with the language they are in, which is Danish where the chosen one has none. */
function Said({ language, words }: { language: AskedLocale; words: Asked['title'] }) {
  const shown = languageOf(language, words);
  return (
    <span lang={shown} dir={directionOf(shown)}>
      {wordsIn(shown, words)}
    </span>
  );
}
