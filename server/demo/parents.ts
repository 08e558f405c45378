import { draftQuestionnaire } from '../questionnaires/draftQuestionnaire.ts';
import { inviteToQuestionnaire } from '../questionnaires/inviteToQuestionnaire.ts';
import { openQuestionnaire } from '../questionnaires/openQuestionnaire.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

const said = (da: string, en: string, ar: string) => ({ da, en, ar });

/** A questionnaire that is open now, with a day on which it is meant to close: its slips say until when they can be used. */
export async function tellParentsAsked(story: Story, study: string): Promise<void> {
  const assessor = acting(story, 'anAssessor', 0.4);
  const { id, version } = await draftQuestionnaire(assessor, {
    ...once(),
    study,
    title: said('Beskeder fra børnehuset', 'Messages from the nursery', 'رسائل من الحضانة'),
    introduction: said(
      'Vi undersøger, om alle forældre får de samme beskeder. Du kan springe spørgsmål over. Ingen kan se, hvem du er.',
      'We look into whether all parents get the same messages. You may skip questions. Nobody can see who you are.',
      'نبحث في ما إذا كان جميع الآباء يتلقون الرسائل نفسها. يمكنك تخطي أي سؤال. لا أحد يستطيع معرفة من أنت.',
    ),
    languages: ['DA', 'EN', 'AR'],
    questions: [
      {
        id: 'understand',
        kind: 'SINGLE',
        required: true,
        text: said(
          'Forstår du de beskeder, du får?',
          'Do you understand the messages that you get?',
          'هل تفهم الرسائل التي تصلك؟',
        ),
        options: [
          { id: 'all', text: said('Ja, alle', 'Yes, all of them', 'نعم، كلها') },
          { id: 'some', text: said('Nogle af dem', 'Some of them', 'بعضها') },
          { id: 'none', text: said('Nej', 'No', 'لا') },
        ],
        rows: [],
      },
      {
        id: 'more',
        kind: 'TEXT',
        required: false,
        text: said('Vil du sige mere?', 'Would you like to say more?', 'هل تريد أن تقول المزيد؟'),
        options: [],
        rows: [],
      },
    ],
    groupBy: null,
  });
  await openQuestionnaire(assessor, { id, version, closesOn: dayBefore(story, -0.7) });
  await inviteToQuestionnaire(assessor, { ...once(), id, number: 30 });
}
