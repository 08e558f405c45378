import { useLingui } from '@lingui/react/macro';
import { useId, useState, type KeyboardEvent } from 'react';
import { Group, VisuallyHidden, type Option } from '../ui/index.ts';

type Props = {
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
};

/** Who has no ø on the keyboard finds it by o. */
const findable = (text: string) =>
  text
    .toLocaleLowerCase()
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');

/** Many answers from a long list: type a few letters, Enter ticks the first that fits; or simply tick. */
export function PickMany({ id, legend, hint, error, options, values, onChange }: Props) {
  const { t } = useLingui();
  const finder = useId();
  const [words, setWords] = useState('');
  const fits = (it: Option) => findable(it.label).includes(findable(words.trim()));
  const found = options.filter(fits);
  const first = words.trim() ? found[0] : undefined;
  const [said, say] = useState('');
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((it) => it !== value) : [...values, value]);
  const pick = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setWords('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (first) {
      const { label } = first;
      say(values.includes(first.value) ? t`${{ label }} is no longer ticked` : t`${{ label }} is ticked`);
      toggle(first.value);
    }
    setWords('');
  };
  const count = found.length;
  const hintOf = (it: Option) => `${finder}-${it.value}`;
  return (
    <Group id={id} legend={legend} hint={hint} error={error}>
      <div className="el-pick">
        <input
          className="ds-input"
          type="text"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            say('');
          }}
          onKeyDown={pick}
          aria-label={t`Find: ${{ legend }}`}
          aria-describedby={finder}
          aria-invalid={error ? true : undefined}
          placeholder={t`Type to find, Enter to tick`}
          autoComplete="off"
          spellCheck={false}
        />
        <VisuallyHidden id={finder}>{t`Type a few letters; Enter ticks the first that fits.`}</VisuallyHidden>
        <VisuallyHidden>
          <output>{first ? t`${{ count }} fit; Enter ticks ${{ label: first.label }}` : said}</output>
        </VisuallyHidden>
      </div>
      <div className="el-picks">
        {options.map((it) => (
          <label
            key={it.value}
            className="el-option"
            data-first={it.value === first?.value || undefined}
            data-away={!found.includes(it) || undefined}
          >
            <input
              className="ds-input"
              type="checkbox"
              aria-describedby={it.hint && hintOf(it)}
              checked={values.includes(it.value)}
              onChange={() => toggle(it.value)}
            />
            <span>
              {it.label}
              {it.hint && (
                <span className="el-hint" id={hintOf(it)} aria-hidden>
                  {it.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}
