import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Checkbox, Row, Select, Stack, wordsIn, type AskedKind, type AskedLocale } from '#kit';
import { ChoicesFields } from './ChoicesFields.tsx';
import { asKind, type DraftQuestion } from './draft.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { useKindNames } from './words.ts';
import { WordsFields } from './WordsFields.tsx';

type Props = {
  number: number;
  question: DraftQuestion;
  /** Those that stand before it, on whose answers it can hang. */
  before: readonly DraftQuestion[];
  last: boolean;
  languages: readonly AskedLocale[];
  faults: Readonly<Record<string, string>>;
  onChange: (question: DraftQuestion) => void;
  onMove: (by: 1 | -1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

const leads = ['SINGLE', 'MULTIPLE', 'SCALE'];

export function QuestionCard({ number, question, before, last, languages, faults, ...on }: Props) {
  const { t } = useLingui();
  const kinds = useKindNames();
  const at = `questions.${number - 1}`;
  const set = (part: Partial<DraftQuestion>) => on.onChange({ ...question, ...part });
  const { kind, onlyIf } = question;
  const conditions = before
    .map((it, index) => ({ it, group: `${index + 1}. ${wordsIn('da', it.text)}` }))
    .filter(({ it }) => leads.includes(it.kind))
    .flatMap(({ it, group }) =>
      it.options.map((option) => ({
        value: `${it.id} ${option.id}`,
        label: t`Those who chose: ${{ answer: wordsIn('da', option.text) }}`,
        group,
      })),
    );
  const choose = (value: string) => {
    const [to = '', option = ''] = value.split(' ');
    set({ onlyIf: value ? { question: to, option } : null });
  };
  return (
    <Card
      title={t`Question ${{ number }}`}
      aside={
        <Row>
          <MoveButtons
            id={`move-${question.id}`}
            name={t`question ${{ number }}`}
            first={number === 1}
            last={last}
            onMove={on.onMove}
          />
          <Button small variant="quiet" aria-label={t`Duplicate question ${{ number }}`} onClick={on.onDuplicate}>
            <Trans>Duplicate</Trans>
          </Button>
          <Button
            small
            variant="quiet"
            tone="danger"
            aria-label={t`Remove question ${{ number }}`}
            onClick={on.onRemove}
          >
            <Trans>Remove</Trans>
          </Button>
        </Row>
      }
    >
      <Stack>
        <Select
          id={`${at}.kind`}
          label={t`Answered by`}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={(event) => on.onChange(asKind(question, event.target.value as AskedKind))}
        />
        <WordsFields
          at={`${at}.text`}
          label={t`Question`}
          languages={languages}
          words={question.text}
          faults={faults}
          onWords={(text) => set({ text })}
        />
        {kind === 'MATRIX' && (
          <ChoicesFields
            at={`${at}.rows`}
            legend={t`Rows`}
            nameOf={(place) => t`Row ${{ place }}`}
            choices={question.rows}
            languages={languages}
            faults={faults}
            least={1}
            most={20}
            onChoices={(rows) => set({ rows })}
          />
        )}
        {kind !== 'TEXT' && (
          <ChoicesFields
            at={`${at}.options`}
            legend={kind === 'SCALE' ? t`The five steps` : t`Answers to choose from`}
            nameOf={(place) => (kind === 'SCALE' ? t`Step ${{ place }}` : t`Answer ${{ place }}`)}
            choices={question.options}
            languages={languages}
            faults={faults}
            least={kind === 'SCALE' ? 5 : 2}
            most={kind === 'SCALE' ? 5 : 20}
            onChoices={(options) => set({ options })}
          />
        )}
        {conditions.length > 0 && (
          <Select
            id={`${at}.onlyIf`}
            label={t`Asked of`}
            none={t`Everyone`}
            options={conditions}
            value={onlyIf ? `${onlyIf.question} ${onlyIf.option}` : ''}
            error={faults[`${at}.onlyIf`]}
            onChange={(event) => choose(event.target.value)}
          />
        )}
        <Checkbox
          id={`${at}.required`}
          name={`${at}.required`}
          label={t`It must be answered`}
          hint={t`Leave it free where somebody may not want to say.`}
          checked={question.required}
          onChange={(required) => set({ required })}
        />
      </Stack>
    </Card>
  );
}
