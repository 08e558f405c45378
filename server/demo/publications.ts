import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { agreeToPublication } from '../publications/agreeToPublication.ts';
import type { PublicationKind } from '../publications/publication.entity.ts';
import { publishReport } from '../publications/publishReport.ts';
import { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { acting, once, type Story } from './story.ts';

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
  const evaluation = await em.findOneOrFail(Evaluation, { issuedOn: { $ne: null } });
  await publish(
    0.9,
    'EVALUATION',
    evaluation.id,
    'Her er, hvad der kom ud af planen indtil nu. Porten ved rampen er forsinket; de andre indsatser er gennemført.',
  );
}
