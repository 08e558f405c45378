import { directionOf } from '../i18n/locales.ts';
import { CheckboxGroup, Group, Stack, TextArea } from '../ui/index.ts';
import { languageOf, wordsIn, type Answers, type AskedLocale, type AskedOne } from './asked.ts';
import { OneOf } from './OneOf.tsx';

type Props = {
  question: AskedOne;
  language: AskedLocale;
  answers: Answers;
  error?: string | undefined;
  onAnswers: (answers: Answers) => void;
};

/** Said in the language of the questionnaire, which need not be one that the app has. */
const onlyInDanish: Readonly<Record<AskedLocale, string>> = {
  da: '',
  en: 'This question is only in Danish.',
  ar: 'هذا السؤال باللغة الدنماركية فقط.',
};

/** One question in the language that was chosen, or as a whole in Danish where its words are not all there. */
export function AskedQuestion({ question, language, ...rest }: Props) {
  const words = [question.text, ...question.options.map(({ text }) => text), ...question.rows.map(({ text }) => text)];
  const shown = languageOf(language, ...words);
  if (shown === language) return <Controls question={question} language={language} {...rest} />;
  return (
    <div>
      <p className="el-hint">{onlyInDanish[language]}</p>
      <div lang={shown} dir={directionOf(shown)}>
        <Controls question={question} language={shown} {...rest} />
      </div>
    </div>
  );
}

function Controls({ question, language, answers, error, onAnswers }: Props) {
  const { id, kind, rows } = question;
  const legend = wordsIn(language, question.text);
  const options = question.options.map(({ id: value, text }) => ({ value, label: wordsIn(language, text) }));
  const choose = (slot: string, chosen: readonly string[]) =>
    onAnswers({ ...answers, chosen: { ...answers.chosen, [slot]: chosen } });
  const common = { id, name: id, error, optional: !question.required };
  if (kind === 'TEXT')
    return (
      <TextArea
        {...common}
        label={legend}
        limit={4000}
        value={answers.written[id] ?? ''}
        onChange={(event) => onAnswers({ ...answers, written: { ...answers.written, [id]: event.target.value } })}
      />
    );
  if (kind === 'MATRIX')
    return (
      <Group id={id} legend={legend} error={error} optional={!question.required}>
        <Stack gap="sm">
          {rows.map(({ id: row, text }) => (
            <OneOf
              key={row}
              slot={`${id}.${row}`}
              legend={wordsIn(language, text)}
              inline
              required={question.required}
              options={options}
              value={answers.chosen[`${id}.${row}`]?.[0]}
              onChoose={(chosen) => choose(`${id}.${row}`, chosen)}
            />
          ))}
        </Stack>
      </Group>
    );
  if (kind === 'MULTIPLE')
    return (
      <CheckboxGroup
        {...common}
        legend={legend}
        options={options}
        values={answers.chosen[id] ?? []}
        onChange={(chosen) => choose(id, chosen)}
      />
    );
  return (
    <OneOf
      slot={id}
      error={error}
      optional={!question.required}
      legend={legend}
      inline={kind === 'SCALE'}
      required={question.required}
      options={options}
      value={answers.chosen[id]?.[0]}
      onChoose={(chosen) => choose(id, chosen)}
    />
  );
}
