import type { AskedTextInput, DraftQuestionnaireInput, QuestionInput } from '../questionnaires/questionnaire.inputs.ts';

const said = (da: string, en: string, ar: string): AskedTextInput => ({ da, en, ar });
const option = (id: string, da: string, en: string, ar: string) => ({ id, text: said(da, en, ar) });
const question = { required: false, options: [], rows: [] };

const questions: QuestionInput[] = [
  {
    ...question,
    id: 'age',
    kind: 'SINGLE',
    text: said('Hvor gammel er du?', 'How old are you?', 'كم عمرك؟'),
    options: [
      option('young', 'Under 30 år', 'Under 30', 'أقل من 30 سنة'),
      option('middle', '30 til 59 år', '30 to 59', 'من 30 إلى 59 سنة'),
      option('old', '60 år eller mere', '60 or more', '60 سنة أو أكثر'),
    ],
  },
  {
    ...question,
    id: 'understood',
    kind: 'SINGLE',
    required: true,
    text: said('Blev du forstået ved skranken?', 'Were you understood at the desk?', 'هل فهمك الموظفون عند الشباك؟'),
    options: [
      option('yes', 'Ja', 'Yes', 'نعم'),
      option('partly', 'Kun noget af det', 'Only in part', 'جزئيًا فقط'),
      option('no', 'Nej', 'No', 'لا'),
    ],
  },
  {
    ...question,
    id: 'helped',
    kind: 'MULTIPLE',
    text: said('Hvem hjalp dig med sproget?', 'Who helped you with the language?', 'من ساعدك في اللغة؟'),
    options: [
      option('child', 'Mit barn', 'My child', 'طفلي'),
      option('friend', 'En ven eller nabo', 'A friend or neighbour', 'صديق أو جار'),
      option('staff', 'En medarbejder', 'A member of staff', 'أحد الموظفين'),
      option('nobody', 'Ingen', 'Nobody', 'لا أحد'),
    ],
    onlyIf: { question: 'understood', option: 'partly' },
  },
  {
    ...question,
    id: 'respect',
    kind: 'SCALE',
    text: said('Blev du mødt med respekt?', 'Were you met with respect?', 'هل عوملت باحترام؟'),
    options: [
      option('1', 'Slet ikke', 'Not at all', 'أبدًا'),
      option('2', 'Lidt', 'A little', 'قليلًا'),
      option('3', 'Nogenlunde', 'Fairly', 'إلى حد ما'),
      option('4', 'Ja', 'Yes', 'نعم'),
      option('5', 'I høj grad', 'Very much', 'جدًا'),
    ],
  },
  {
    ...question,
    id: 'easy',
    kind: 'MATRIX',
    text: said('Hvor let var det?', 'How easy was it?', 'ما مدى سهولة ذلك؟'),
    options: [option('easy', 'Let', 'Easy', 'سهل'), option('hard', 'Svært', 'Hard', 'صعب')],
    rows: [
      option('queue', 'At trække nummer', 'To take a number', 'أخذ رقم'),
      option('door', 'At komme ind', 'To get in', 'الدخول'),
    ],
  },
  {
    ...question,
    id: 'more',
    kind: 'TEXT',
    text: said('Vil du sige mere?', 'Would you like to say more?', 'هل تريد أن تقول المزيد؟'),
  },
];

/** What the library's citizens were asked. */
export const askedOfCitizens: Omit<DraftQuestionnaireInput, 'study' | 'idempotencyKey'> = {
  title: said('Dit besøg i borgerservice', 'Your visit to the citizen service', 'زيارتك لخدمة المواطنين'),
  introduction: said(
    'Vi undersøger, om alle får den samme hjælp. Du kan springe spørgsmål over. Ingen kan se, hvem du er.',
    'We look into whether everybody gets the same help. You may skip questions. Nobody can see who you are.',
    'نبحث في ما إذا كان الجميع يحصلون على المساعدة نفسها. يمكنك تخطي أي سؤال. لا أحد يستطيع معرفة من أنت.',
  ),
  languages: ['DA', 'EN', 'AR'],
  questions,
  groupBy: 'age',
};
