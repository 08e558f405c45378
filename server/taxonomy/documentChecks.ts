import { codeList, type CodeOf } from './codeList.ts';

/** What is asked of every website, guideline, procedure and form that a study reviews. */
export const documentChecks = codeList({
  id: 'documentChecks',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Equality Lab’s own, after the duties of the Web Accessibility Act, the Public Administration Act and the equal treatment acts.',
  codes: [
    { code: 'PLAIN_LANGUAGE', label: { da: 'Det er skrevet i klart sprog', en: 'It is written in plain language' } },
    {
      code: 'LANGUAGES',
      label: { da: 'Det findes på de sprog, borgerne taler', en: 'It exists in the languages that citizens speak' },
    },
    {
      code: 'ACCESSIBLE',
      label: { da: 'Det kan bruges med hjælpemidler', en: 'It can be used with assistive technology' },
    },
    {
      code: 'OFFLINE_ROUTE',
      label: { da: 'Der er en vej for den, der ikke er digital', en: 'There is a way for those who are not online' },
    },
    {
      code: 'INTERPRETER',
      label: { da: 'Retten til tolk er nævnt', en: 'The right to an interpreter is mentioned' },
    },
    {
      code: 'RIGHTS',
      label: { da: 'Retten til ligebehandling er nævnt', en: 'The right to equal treatment is mentioned' },
    },
    { code: 'COMPLAINT_ROUTE', label: { da: 'Det står, hvordan man klager', en: 'It says how to complain' } },
    {
      code: 'NO_UNEQUAL_CONDITIONS',
      label: { da: 'Ingen betingelser stiller nogen ringere', en: 'No condition puts anyone at a disadvantage' },
    },
    {
      code: 'INCLUSIVE_IMAGES',
      label: { da: 'Ord og billeder viser alle borgere', en: 'Words and pictures show all citizens' },
    },
  ],
});

export type DocumentCheck = CodeOf<typeof documentChecks>;
