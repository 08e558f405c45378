import { moveStudy } from '../studies/moveStudy.ts';
import { planInterview } from '../studies/planInterview.ts';
import { planStudy } from '../studies/planStudy.ts';
import { idOf } from './people.ts';
import { tellPlan } from './plan.ts';
import { tellFollowUp } from './questionnaires.ts';
import { acting, dayBefore, once, type Story } from './story.ts';
import { tellStudy } from './study.ts';

/** One assessment that is carried through, and one that has begun, made through the actions that people use. */
export async function tellAssessments(story: Story): Promise<void> {
  const { study, questionnaire, findings } = await tellStudy(story);
  await tellFollowUp(story, questionnaire);
  await tellPlan(story, { study, questionnaire, findings });
  await tellBegun(story);
}

async function tellBegun(story: Story): Promise<void> {
  const assessor = (monthsAgo: number) => acting(story, 'anAssessor', monthsAgo);
  const { id: study, version } = await planStudy(assessor(2), {
    ...once(),
    title: 'Forældre med få danske ord i Børnehuset Ådalen',
    purpose: 'Om alle forældre får de samme beskeder og den samme indflydelse på deres barns hverdag.',
    institutions: [idOf('nursery')],
    areas: ['DAY_CARE'],
    grounds: ['ETHNIC_ORIGIN', 'LANGUAGE', 'DISABILITY'],
    norms: ['Dagtilbudsloven § 7', 'Lov om etnisk ligebehandling § 3'],
    team: [idOf('anAssessor')],
    startsOn: dayBefore(story, 1.5),
    endsOn: dayBefore(story, -3),
  });
  await moveStudy(assessor(1.5), { id: study, version, phase: 'COLLECTING' });
  await planInterview(assessor(1), {
    ...once(),
    study,
    interviewee: 'EMPLOYEE',
    role: 'pædagog',
    plannedOn: dayBefore(story, -0.3),
    language: 'da',
    interpreter: false,
    questions: ['Hvordan får forældre besked, når de ikke læser dansk?', 'Hvem hører I sjældent fra?'],
  });
}
