import { Evaluation } from '../evaluations/evaluation.entity.ts';
import type { ActionPlan } from '../plans/actionPlan.entity.ts';
import { publishPlanSummary } from '../plans/summaries/publishPlanSummary.ts';
import { summaryOf } from '../plans/summaries/summaryOf.ts';
import { agreeToPublication } from '../publications/agreeToPublication.ts';
import type { PublicationKind } from '../publications/publication.entity.ts';
import { publishReport } from '../publications/publishReport.ts';
import { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

/** What citizens can read of how it was found out and of what came of it. */
export async function tellReports(story: Story, study: string): Promise<void> {
  const manager = (monthsAgo: number) => acting(story, 'aMunicipalManager', monthsAgo);
  const { em } = manager(0);
  const publish = (monthsAgo: number, kind: PublicationKind, source: string, introduction: string) =>
    publishReport(manager(monthsAgo), { ...once(), kind, source, introduction });
  const report = await em.findOneOrFail(StudyReport, { study, final: true });
  await agreeToPublication(acting(story, 'anInstitutionLead', 26.3), { report: report.id });
  await publish(
    26.2,
    'STUDY_REPORT',
    report.id,
    'Undersøgelsen viser, at ikke alle får den samme hjælp i borgerservice i Nordvest. Det tager vi alvorligt, og vi er gået i gang med en handleplan.',
  );
  const evaluations = await em.find(Evaluation, { issuedOn: { $ne: null } }, { orderBy: { number: 'asc' } });
  for (const [place, { monthsAgo, introduction }] of evaluationsTold.entries())
    await publish(monthsAgo, 'EVALUATION', evaluations[place]?.id ?? '', introduction);
}

const evaluationsTold = [
  {
    monthsAgo: 13,
    introduction:
      'Her er, hvad der kom ud af det første år. Telefontolkning er forsinket, og planen mangler noget om klager. Derfor laver vi den om.',
  },
  {
    monthsAgo: 0.9,
    introduction:
      'Her er, hvad der kom ud af planen indtil nu. Porten ved rampen er forsinket; de andre indsatser er gennemført.',
  },
] as const;

/** What citizens can read of the plan, as it stands by then. */
export async function tellCitizens(
  story: Story,
  plan: ActionPlan,
  { monthsAgo, now }: { monthsAgo: number; now: string },
): Promise<void> {
  const manager = acting(story, 'aMunicipalManager', monthsAgo);
  const { sha256 } = await summaryOf(manager, plan, []);
  const year = dayBefore(story, 28).slice(0, 4);
  await publishPlanSummary(manager, {
    ...once(),
    plan: plan.id,
    introduction: `I ${year} undersøgte Ligebehandlingsinstituttet, om alle borgere får den samme hjælp i borgerservice i Nordvest. Det gjorde de ikke. Her kan du læse, hvad vi gør ved det, og hvordan det går.\n\n${now}`,
    notes: [],
    sha256,
  });
}
