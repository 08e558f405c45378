import { useLingui } from '@lingui/react/macro';
import { directionOf, wordsIn, type AskedLocale } from '#kit';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { localesOf } from './draft.ts';
import { QrCode } from './QrCode.tsx';

type Props = { questionnaire: Questionnaire_QuestionnaireFragment; codes: readonly string[] };

/** What a slip says, in the languages of the questionnaire, which need not be those of this app. */
const sentences: Readonly<Record<AskedLocale, string>> = {
  da: 'Scan koden, eller skriv adressen og invitationen. Ingen kan se, hvem du er. Sedlen kan bruges én gang.',
  en: 'Scan the code, or type the address and the invitation. Nobody can see who you are. The slip can be used once.',
  ar: 'امسح الرمز، أو اكتب العنوان ورمز الدعوة. لا أحد يستطيع معرفة من أنت. تُستعمل هذه القسيمة مرة واحدة.',
};

/** Until when the slip can be used, as far as that is planned. */
const until: Readonly<Record<AskedLocale, (day: string) => string>> = {
  da: (day) => `Svar senest ${day}.`,
  en: (day) => `Answer by ${day}.`,
  ar: (day) => `أجب في موعد أقصاه ${day}.`,
};

const dayIn = (language: AskedLocale, day: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** One code to a slip, to be cut apart. */
export function Slips({ questionnaire: { address, title, languages, closesOn }, codes }: Props) {
  const { t } = useLingui();
  const spoken = localesOf(languages);
  return (
    <ul className="mu-slips" aria-label={t`Invitations`}>
      {codes.map((code, index) => (
        <li key={code} className="mu-slip">
          <QrCode text={`${address}/${code}`} label={t`QR code of invitation ${{ number: index + 1 }}`} />
          <div>
            {spoken.map((language) => (
              <div key={language} lang={language} dir={directionOf(language)}>
                {title[language] && <strong>{wordsIn(language, title)}</strong>}
                <p>
                  {sentences[language]}
                  {closesOn && <strong> {until[language](dayIn(language, closesOn))}</strong>}
                </p>
              </div>
            ))}
            <p dir="ltr" className="mu-slip-address">
              {address}
            </p>
          </div>
          <p dir="ltr" className="mu-slip-code">
            {code}
          </p>
        </li>
      ))}
    </ul>
  );
}
