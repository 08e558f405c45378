import type { DraftQuestionnaireInput } from './questionnaire.inputs.ts';

const said = (da: string) => ({ da, en: `${da} (en)`, ar: null });
const options = (...ids: string[]) => ids.map((id) => ({ id, text: said(id) }));

/** One question of each kind; `help` is asked only of those who did not understand. */
export const aQuestionnaire = (
  study: string,
  changed: Partial<DraftQuestionnaireInput> = {},
): DraftQuestionnaireInput => ({
  idempotencyKey: crypto.randomUUID(),
  study,
  title: said('Dit besøg i borgerservice'),
  introduction: said('Vi spørger alle. Ingen kan se, hvem du er.'),
  languages: ['DA', 'EN'],
  questions: [
    {
      id: 'understood',
      kind: 'SINGLE',
      text: said('Blev du forstået?'),
      required: true,
      options: options('yes', 'no'),
      rows: [],
    },
    {
      id: 'help',
      kind: 'MULTIPLE',
      text: said('Hvem hjalp dig?'),
      required: false,
      options: options('child', 'friend', 'nobody'),
      rows: [],
      onlyIf: { question: 'understood', option: 'no' },
    },
    { id: 'respect', kind: 'SCALE', text: said('Blev du mødt med respekt?'), required: false, options: [], rows: [] },
    {
      id: 'places',
      kind: 'MATRIX',
      text: said('Var det let?'),
      required: false,
      options: options('easy', 'hard'),
      rows: options('door', 'desk'),
    },
    {
      id: 'age',
      kind: 'SINGLE',
      text: said('Hvor gammel er du?'),
      required: false,
      options: options('young', 'old'),
      rows: [],
    },
    { id: 'more', kind: 'TEXT', text: said('Vil du sige mere?'), required: false, options: [], rows: [] },
  ],
  groupBy: 'age',
  ...changed,
});

export const choice = (question: string, ...chosen: string[]) => ({ question, options: chosen, rows: [] });
