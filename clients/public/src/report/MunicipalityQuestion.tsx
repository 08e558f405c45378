import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { Button, Group, RadioGroup, Stack, TextField } from '#kit/ui';
import { answer, useDraft } from './draft.ts';
import { findMunicipalities } from './findMunicipality.ts';
import { useLists } from './lists.ts';
import { Hint, Question } from './Question.tsx';

const most = 8;

export function MunicipalityQuestion() {
  const { t } = useLingui();
  const { municipality } = useDraft().answers;
  const { municipalities } = useLists();
  const [letters, setLetters] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [all, setAll] = useState(false);
  const found = findMunicipalities(municipalities, letters);
  const shown = letters ? found.slice(0, most) : all ? municipalities : [];
  const selected = municipalities.filter(({ code }) => code === municipality && !shown.some((it) => it.code === code));
  const options = [
    ...[...selected, ...shown].map(({ code, name }) => ({ value: code, label: name })),
    { value: 'ONLINE', label: t`It happened online` },
    { value: 'UNKNOWN', label: t`I do not know` },
  ];
  const choose = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !letters) return;
    // Enter in the box means "this one", not "on to the next question".
    event.preventDefault();
    if (!found[0]) return;
    answer({ municipality: found[0].code });
    setChosen(found[0].name);
  };
  const many = found.length;
  return (
    <Question field="municipality" clear={() => answer({ municipality: undefined })}>
      {(error) => (
        <Group
          id="municipality"
          heading
          legend={t`Where did it happen?`}
          hint={<Hint>{t`We ask for the municipality and nothing nearer.`}</Hint>}
          error={error}
        >
          <Stack gap="sm">
            <TextField
              label={t`Find the municipality`}
              hint={t`Write the first letters.`}
              value={letters}
              onChange={(event) => {
                setLetters(event.target.value);
                setChosen(undefined);
              }}
              onKeyDown={choose}
            />
            <output className="pu-said">
              {chosen && <Trans>{chosen} is chosen.</Trans>}
              {letters && !chosen && (
                <Plural
                  value={many}
                  _0="No municipality fits. Look at the spelling."
                  one="One municipality fits."
                  other="# municipalities fit."
                />
              )}
            </output>
            <RadioGroup
              name="municipality"
              legend={t`Choose one`}
              options={options}
              value={municipality ?? ''}
              onChange={(value) => {
                setChosen(undefined);
                answer({ municipality: value });
              }}
            />
            {!letters && !all && (
              <div>
                <Button variant="quiet" small onClick={() => setAll(true)}>
                  <Trans>Show all municipalities</Trans>
                </Button>
              </div>
            )}
          </Stack>
        </Group>
      )}
    </Question>
  );
}
