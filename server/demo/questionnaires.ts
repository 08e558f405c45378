import { answerQuestionnaire } from '../questionnaires/answerQuestionnaire.ts';
import { citeResult } from '../questionnaires/citeResult.ts';
import { closeQuestionnaire } from '../questionnaires/closeQuestionnaire.ts';
import { draftQuestionnaire } from '../questionnaires/draftQuestionnaire.ts';
import { followQuestionnaire } from '../questionnaires/followQuestionnaire.ts';
import { inviteToQuestionnaire } from '../questionnaires/inviteToQuestionnaire.ts';
import { openQuestionnaire } from '../questionnaires/openQuestionnaire.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.entity.ts';
import type { QuestionAnswerInput } from '../questionnaires/questionnaire.inputs.ts';
import type { EvidenceItem } from '../studies/evidence/evidenceItem.entity.ts';
import { issueStudyReport } from '../studies/reports/issueStudyReport.ts';
import { moveStudy } from '../studies/moveStudy.ts';
import { planStudy } from '../studies/planStudy.ts';
import { recordFinding } from '../studies/findings/recordFinding.ts';
import { askedOfCitizens } from './asked.ts';
import { Chance } from './chance.ts';
import { idOf } from './people.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

/** How it went for those who were asked: before the plan, and after. */
interface Experience {
  people: number;
  understood: Record<'yes' | 'partly' | 'no', number>;
  respect: Record<'1' | '2' | '3' | '4' | '5', number>;
}

const before: Experience = {
  people: 60,
  understood: { yes: 0.46, partly: 0.32, no: 0.22 },
  respect: { 1: 0.12, 2: 0.2, 3: 0.28, 4: 0.25, 5: 0.15 },
};
const after: Experience = {
  people: 40,
  understood: { yes: 0.62, partly: 0.2, no: 0.18 },
  respect: { 1: 0.04, 2: 0.1, 3: 0.22, 4: 0.36, 5: 0.28 },
};

/** What the citizens of the library answered during the study, and what of it became evidence. */
export async function tellQuestionnaire(
  story: Story,
  study: string,
): Promise<{ questionnaire: string; cited: EvidenceItem }> {
  const assessor = (monthsAgo: number) => acting(story, 'anAssessor', monthsAgo);
  const drafted = await draftQuestionnaire(assessor(29.5), { ...once(), study, ...askedOfCitizens });
  await tellAnswers(story, drafted, before, 29);
  const result = { ...once(), questionnaire: drafted.id, question: 'understood', theme: 'tolkning' };
  const about = { ground: 'ETHNIC_ORIGIN', area: 'CITIZEN_SERVICE', step: 'MEETING', severity: 'SERIOUS' } as const;
  const cited = await citeResult(assessor(28.2), { ...result, ...about });
  return { questionnaire: drafted.id, cited };
}

/** Two years later the same is asked again, in a study of its own, and its first report is out. */
export async function tellFollowUp(story: Story, earlier: string): Promise<void> {
  const assessor = (monthsAgo: number) => acting(story, 'anAssessor', monthsAgo);
  const { id: study, version } = await planStudy(assessor(4), {
    ...once(),
    title: 'Borgerservice i Nordvest, to år efter',
    purpose: 'Om borgerne mærker, at handleplanen er gennemført.',
    institutions: [idOf('library')],
    areas: ['CITIZEN_SERVICE'],
    grounds: ['ETHNIC_ORIGIN', 'AGE'],
    norms: ['Lov om etnisk ligebehandling § 3'],
    team: [idOf('anAssessor')],
    startsOn: dayBefore(story, 4),
    endsOn: dayBefore(story, -2),
  });
  const { version: now } = await moveStudy(assessor(3.9), { id: study, version, phase: 'COLLECTING' });
  const again = await followQuestionnaire(assessor(3.8), { ...once(), id: earlier, study });
  await tellAnswers(story, again, after, 3.5);
  await moveStudy(assessor(2.5), { id: study, version: now, phase: 'ANALYSING' });
  const cited = await citeResult(assessor(2.4), {
    ...once(),
    questionnaire: again.id,
    question: 'understood',
    theme: 'tolkning',
    ground: 'ETHNIC_ORIGIN',
    area: 'CITIZEN_SERVICE',
  });
  await recordFinding(assessor(2.3), {
    ...once(),
    study,
    statement: 'Flere borgere bliver forstået ved skranken, men stadig ikke alle.',
    recommendation: 'Bliv ved med telefontolkning, og tilbyd den, før borgeren beder om den.',
    severity: 'MODERATE',
    ground: 'ETHNIC_ORIGIN',
    area: 'CITIZEN_SERVICE',
    evidence: [cited.id],
  });
  await issueStudyReport(assessor(2), { ...once(), study, final: false });
}

async function tellAnswers(
  story: Story,
  { id, code, version }: Questionnaire,
  experience: Experience,
  monthsAgo: number,
): Promise<void> {
  const assessor = (later: number) => acting(story, 'anAssessor', monthsAgo - later);
  const { version: open } = await openQuestionnaire(assessor(0), { id, version });
  const invited = { ...once(), id, number: experience.people + 8 };
  const { codes } = await inviteToQuestionnaire(assessor(0), invited);
  const chance = new Chance(experience.people);
  for (const invitation of codes.slice(0, experience.people))
    await answerQuestionnaire(acting(story, 'thePublic', monthsAgo - 0.3), {
      code,
      invitation,
      answers: answersBy(chance, experience),
    });
  await closeQuestionnaire(assessor(0.6), { id, version: open });
}

const words = [
  'Jeg kom tre gange, før nogen forstod mig.',
  'لم يكن هناك مترجم.',
  'Personalet var venligt.',
  'The ticket machine is too high for my wheelchair.',
  'Jeg ved ikke, hvem jeg klager til.',
] as const;

function answersBy(chance: Chance, { understood, respect }: Experience): QuestionAnswerInput[] {
  const one = (question: string, option: string) => ({ question, options: [option], rows: [] });
  const easy = () => chance.weighted({ easy: 0.6, hard: 0.4 });
  return [
    one('age', chance.weighted({ young: 0.3, middle: 0.4, old: 0.3 })),
    one('understood', chance.weighted(understood)),
    one('helped', chance.weighted({ child: 0.4, friend: 0.3, staff: 0.2, nobody: 0.1 })),
    ...(chance.happens(0.9) ? [one('respect', chance.weighted(respect))] : []),
    {
      question: 'easy',
      options: [],
      rows: [
        { row: 'queue', option: easy() },
        { row: 'door', option: easy() },
      ],
    },
    { question: 'more', options: [], rows: [], text: chance.happens(0.2) ? chance.of(words) : null },
  ];
}
