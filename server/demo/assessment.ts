import { createHash } from 'node:crypto';
import { checkDocument } from '../checks/checkDocument.ts';
import { checkAll } from '../checks/run.ts';
import { addReadyGuides } from '../studies/guides/addReadyGuides.ts';
import type { InterviewGuide } from '../studies/guides/interviewGuide.entity.ts';
import { moveStudy } from '../studies/moveStudy.ts';
import { planInterview } from '../studies/interviews/planInterview.ts';
import { planStudy } from '../studies/planStudy.ts';
import { reviewDocument } from '../studies/documents/reviewDocument.ts';
import { enrolmentPage } from './enrolmentPage.ts';
import { idOf } from './people.ts';
import { tellPlan } from './plan.ts';
import { tellParentsAsked } from './parents.ts';
import { tellReports } from './publications.ts';
import { tellFollowUp } from './questionnaires.ts';
import { acting, dayBefore, once, type Story } from './story.ts';
import { tellStudy } from './study.ts';

/** One assessment that is carried through, and one that has begun, made through the actions that people use. */
export async function tellAssessments(story: Story): Promise<void> {
  const guides = await addReadyGuides(acting(story, 'anAssessor', 31), { languages: ['da', 'en'] });
  const { study, questionnaire, findings } = await tellStudy(story);
  await tellFollowUp(story, questionnaire);
  await tellPlan(story, { study, questionnaire, findings });
  await tellReports(story, study);
  await tellBegun(story, guides);
}

async function tellBegun(story: Story, guides: readonly InterviewGuide[]): Promise<void> {
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
  await tellEnrolment(story, study);
  await tellParentsAsked(story, study);
  const guide = guides.find(({ interviewee, language }) => interviewee === 'EMPLOYEE' && language === 'da');
  await planInterview(assessor(1), {
    ...once(),
    study,
    interviewee: 'EMPLOYEE',
    role: 'pædagog',
    plannedOn: dayBefore(story, -0.3),
    language: 'da',
    interpreter: false,
    questions: ['Hvordan får forældre besked, når de ikke læser dansk?', ...(guide?.questions ?? [])],
    ...(guide && { guide: guide.id, guideVersion: guide.version }),
  });
}

/** A page that was saved as a file, reviewed by a person and measured by a machine. */
async function tellEnrolment(story: Story, study: string): Promise<void> {
  const context = acting(story, 'anAssessor', 0.6);
  const { id: documentReview } = await reviewDocument(context, {
    ...once(),
    study,
    kind: 'WEBSITE',
    title: 'Indmeldelse i Børnehuset Ådalen',
    address: 'https://boernehuset-aadalen.example/indmeldelse',
    edition: null,
    datedOn: null,
    sha256: createHash('sha256').update(enrolmentPage).digest('hex'),
    reviewedOn: dayBefore(story, 0.6),
    checks: [
      { check: 'PLAIN_LANGUAGE', answer: 'NO', note: 'Skrevet til forvaltningen, ikke til forældre.' },
      { check: 'LANGUAGES', answer: 'NO', note: 'Kun dansk.' },
      { check: 'OFFLINE_ROUTE', answer: 'NO', note: 'Uden MitID er der ingen vej ind.' },
      { check: 'RIGHTS', answer: 'NOT_LOOKED_AT', note: 'Spørg, om reglerne i PDF-filen nævner det.' },
    ],
    conclusion: '',
  });
  if (story.checksUrl === undefined) return;
  await checkDocument(context, { ...once(), documentReview, file: Buffer.from(enrolmentPage) });
  const { signal } = new AbortController();
  const log = { info: () => undefined, error: () => undefined };
  await checkAll({ url: story.checksUrl, loopback: false, now: context.now, log, signal });
}
