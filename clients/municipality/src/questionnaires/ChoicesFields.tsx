import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, type AskedLocale } from '#kit';
import { moved } from './arranging.ts';
import { beginWriting } from './beginWriting.ts';
import { newId, noWords, type DraftChoice } from './draft.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { WordsFields } from './WordsFields.tsx';

type Props = {
  at: string;
  legend: string;
  /** "Answer 2", for the fields of one. */
  nameOf: (number: number) => string;
  choices: readonly DraftChoice[];
  languages: readonly AskedLocale[];
  faults: Readonly<Record<string, string>>;
  /** How many there have to be at least and at most. */
  least: number;
  most: number;
  onChoices: (choices: DraftChoice[]) => void;
};

/** The answers of a question, or the rows of a matrix: written, put in order, added and taken away. */
export function ChoicesFields({ at, legend, nameOf, choices, languages, faults, least, most, onChoices }: Props) {
  const { t } = useLingui();
  const add = () => {
    onChoices([...choices, { id: newId(), text: noWords }]);
    beginWriting(`${at}.${choices.length}`);
  };
  const remove = (index: number) => {
    onChoices(choices.toSpliced(index, 1));
    beginWriting(`${at}.${Math.min(index, choices.length - 2)}`);
  };
  return (
    <Group id={at} legend={legend} error={faults[at]}>
      <div className="mu-choices">
        {choices.map((it, index) => {
          const name = nameOf(index + 1);
          return (
            <div key={it.id} className="mu-choice">
              <WordsFields
                at={`${at}.${index}`}
                label={name}
                languages={languages}
                words={it.text}
                faults={faults}
                onWords={(text) => onChoices(choices.map((one) => (one.id === it.id ? { ...one, text } : one)))}
              />
              {most > least && (
                <div className="el-row">
                  <MoveButtons
                    id={`move-${at}-${it.id}`}
                    name={name}
                    first={index === 0}
                    last={index === choices.length - 1}
                    onMove={(by) => onChoices(moved(choices, it.id, by))}
                  />
                  {choices.length > least && (
                    <Button
                      small
                      variant="quiet"
                      tone="danger"
                      aria-label={t`Remove: ${{ name }}`}
                      onClick={() => remove(index)}
                    >
                      <Trans>Remove</Trans>
                    </Button>
                  )}
                </div>
              )}
            </div>
          );
        })}
        {choices.length < most && (
          <div>
            <Button small variant="secondary" onClick={add}>
              {t`Add: ${{ name: nameOf(choices.length + 1) }}`}
            </Button>
          </div>
        )}
      </div>
    </Group>
  );
}
