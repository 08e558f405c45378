import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  AskedQuestion,
  askedNames,
  askedOf,
  directionOf,
  Heading,
  languageOf,
  nothingYet,
  Stack,
  Tabs,
  Text,
  wordsIn,
  type AskedLocale,
  type AskedWords,
} from '#kit';
import { localesOf, type Draft, type DraftChoice, type DraftQuestion } from './draft.ts';

/** As those see it who are asked: it can be answered, and nothing is sent. */
export function Preview({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t`Language of the preview`}
      tabs={localesOf(draft.languages).map((language) => ({
        id: language,
        label: askedNames[language],
        content: <InLanguage key={language} draft={draft} language={language} />,
      }))}
    />
  );
}

function InLanguage({ draft, language }: { draft: Draft; language: AskedLocale }) {
  const { t } = useLingui();
  const [answers, setAnswers] = useState(nothingYet);
  const shown = askedOf(draft.questions, answers);
  const titleIn = languageOf(language, draft.title);
  const introductionIn = languageOf(language, draft.introduction);
  return (
    <div className="mu-preview" lang={language} dir={directionOf(language)}>
      <Stack>
        <Heading level={3} size="lg" lang={titleIn} dir={directionOf(titleIn)}>
          {wordsIn(titleIn, draft.title) || t`Without a title`}
        </Heading>
        <Text lang={introductionIn} dir={directionOf(introductionIn)} className="mu-prose">
          {wordsIn(introductionIn, draft.introduction)}
        </Text>
        {shown.map((question) => (
          <AskedQuestion
            key={question.id}
            question={inPreview(question)}
            language={language}
            answers={prefixed(answers)}
            onAnswers={(given) => setAnswers(plain(given))}
          />
        ))}
        {shown.length < draft.questions.length && (
          <Text size="sm" tone="muted" lang="">
            <Trans>Some questions come only after certain answers. Choose them here to see them.</Trans>
          </Text>
        )}
      </Stack>
    </div>
  );
}

/** What was not written yet has a place all the same. */
const orDots = (text: AskedWords): AskedWords => (text.da ? text : { ...text, da: '…' });
const choices = (all: readonly DraftChoice[]) => all.map(({ id, text }) => ({ id, text: orDots(text) }));
const inPreview = (question: DraftQuestion): DraftQuestion => ({
  ...question,
  id: `preview-${question.id}`,
  text: orDots(question.text),
  options: choices(question.options),
  rows: choices(question.rows),
});

type Given = typeof nothingYet;

// The ids of the preview must not meet those of the fields beside it.
const renamed =
  (name: (slot: string) => string) =>
  ({ chosen, written }: Given): Given => ({
    chosen: Object.fromEntries(Object.entries(chosen).map(([slot, value]) => [name(slot), value])),
    written: Object.fromEntries(Object.entries(written).map(([slot, value]) => [name(slot), value])),
  });
const prefixed = renamed((slot) => `preview-${slot}`);
const plain = renamed((slot) => slot.replace(/^preview-/, ''));
