import { useLingui } from '@lingui/react/macro';
import { askedNames, directionOf, TextArea, TextField, type AskedLocale, type AskedWords } from '#kit';

type Props = {
  /** Where it stands in the questionnaire, as refusals name it. */
  at: string;
  label: string;
  languages: readonly AskedLocale[];
  words: AskedWords;
  faults: Readonly<Record<string, string>>;
  long?: boolean;
  onWords: (words: AskedWords) => void;
};

/** The same words in each language, side by side where there is room. */
export function WordsFields({ at, label, languages, words, faults, long, onWords }: Props) {
  const { t } = useLingui();
  return (
    <div className="mu-languages">
      {languages.map((language) => {
        const field = {
          id: `${at}.${language}`,
          label: t`${{ field: label }}, ${{ language: askedNames[language] }}`,
          optional: language !== 'da',
          lang: language,
          dir: directionOf(language),
          spellCheck: true,
          value: words[language] ?? '',
          error: faults[`${at}.${language}`],
          onChange: (event: { target: { value: string } }) =>
            onWords({ ...words, [language]: event.target.value || (language === 'da' ? '' : null) }),
        };
        return long ? <TextArea key={language} {...field} rows={3} /> : <TextField key={language} {...field} />;
      })}
    </div>
  );
}
