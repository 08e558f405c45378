import { CheckboxGroup, Group, RadioGroup, Stack, TextArea } from '#kit/ui';
import { wordsIn, type Answers, type AskedOne, type Language } from './answers.ts';

type Props = {
  question: AskedOne;
  language: Language;
  answers: Answers;
  error: string | undefined;
  onAnswers: (answers: Answers) => void;
};

/** One question in the language of the questionnaire that was chosen. */
export function AskedQuestion({ question, language, answers, error, onAnswers }: Props) {
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
            <RadioGroup
              key={row}
              name={`${id}.${row}`}
              legend={wordsIn(language, text)}
              inline
              options={options}
              value={answers.chosen[`${id}.${row}`]?.[0] ?? ''}
              onChange={(option) => choose(`${id}.${row}`, [option])}
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
    <RadioGroup
      {...common}
      legend={legend}
      inline={kind === 'SCALE'}
      options={options}
      value={answers.chosen[id]?.[0] ?? ''}
      onChange={(option) => choose(id, [option])}
    />
  );
}
