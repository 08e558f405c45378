import { evaluateActionPlan } from '../evaluations/evaluateActionPlan.ts';
import { issueEvaluationReport } from '../evaluations/issueEvaluationReport.ts';
import { writeEvaluation } from '../evaluations/writeEvaluation.ts';
import { ActionPlan } from '../plans/actionPlan.entity.ts';
import type { ActionStatus } from '../plans/action.entity.ts';
import { approveActionPlan } from '../plans/approveActionPlan.ts';
import { draftActionPlan } from '../plans/draftActionPlan.ts';
import { Measurement } from '../plans/measurement.entity.ts';
import { planAction } from '../plans/planAction.ts';
import { recordMeasurement } from '../plans/recordMeasurement.ts';
import { reportProgress } from '../plans/reportProgress.ts';
import { reviseActionPlan } from '../plans/reviseActionPlan.ts';
import { setGoal } from '../plans/setGoal.ts';
import { setIndicator } from '../plans/setIndicator.ts';
import { tellCitizens, tellFedIndicators } from './fed.ts';
import { indicatorsTold } from './indicators.ts';
import { idOf } from './people.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

const BASELINE = 26;
/** The last measurement; with the oldest one, six months after the baseline, it makes two years. */
const NEWEST = 2;

const goals = [
  'Alle borgere bliver forstået ved skranken.',
  'Alle kan komme ind og bruge huset uden hjælp.',
  'Alle kan få en tid og klage, også uden MitID og uden at kunne dansk.',
] as const;

/** A plan for what the study found, approved, revised once, measured, evaluated and told to citizens. */
export async function tellPlan(
  story: Story,
  { study, questionnaire, findings }: { study: string; questionnaire: string; findings: Record<string, string> },
): Promise<void> {
  const drafted = await draftActionPlan(acting(story, 'anOfficer', BASELINE), {
    ...once(),
    study,
    title: 'Lige adgang i Nordvest',
  });
  const { id: plan } = drafted;
  const goalIds: string[] = [];
  for (const text of goals)
    goalIds.push((await setGoal(acting(story, 'anOfficer', BASELINE), { ...once(), plan, text })).id);
  const act = async (monthsAgo: number, goal: number, theme: string, title: string, due: number, budget: number) => {
    const { id } = await planAction(acting(story, 'anOfficer', monthsAgo), {
      ...once(),
      goal: goalIds[goal] ?? '',
      title,
      finding: findings[theme] ?? null,
      institution: idOf('library'),
      responsible: 'Leder af borgerservice',
      deadline: dayBefore(story, due),
      budget,
    });
    return id;
  };
  const interpreter = await act(BASELINE, 0, 'tolkning', 'Telefontolkning ved skranken, og oplæring i den', 18, 60_000);
  const gate = await act(BASELINE, 1, 'fysisk adgang', 'Ny klokke og port, der åbner af sig selv', 12, 240_000);
  const phone = await act(BASELINE, 2, 'digital selvbetjening', 'Tider i telefonen og ved fremmøde', 20, 0);
  const indicators = await tellIndicators(story, goalIds);
  await tellFedIndicators(story, { plan: drafted, goals: goalIds, questionnaire, monthsAgo: BASELINE });
  await approve(story, plan, 25.5);
  const report = (monthsAgo: number, action: string, status: ActionStatus, note: string, obstacle: string | null) =>
    reportProgress(acting(story, 'anInstitutionLead', monthsAgo), { ...once(), action, status, note, obstacle });
  await report(23, interpreter, 'UNDER_WAY', 'Aftalen er skrevet under. Seks af ni er oplært.', null);
  await report(21, phone, 'DONE', 'Telefonen er åben hver formiddag, og der er tider ved fremmøde.', null);
  await report(19, gate, 'UNDER_WAY', 'Klokken er flyttet ned.', 'Porten afventer byggetilladelse.');
  const reason = 'Opfølgningen efter det første år viste, at ingen handling svarede på iagttagelsen om klager.';
  await reviseActionPlan(acting(story, 'aMunicipalManager', 13), {
    id: plan,
    version: await versionOf(story, plan),
    reason,
  });
  const complaints = await act(
    12.8,
    2,
    'klageadgang',
    'Klagevejledning på fem sprog, med funktion og frist',
    6,
    25_000,
  );
  await approve(story, plan, 12.5);
  await report(11, interpreter, 'DONE', 'Alle faste medarbejdere er oplært eller har en dato.', null);
  await report(7, complaints, 'DONE', 'Vejledningen ligger i skranken og på hjemmesiden.', null);
  await report(4, gate, 'UNDER_WAY', 'Porten er bestilt.', 'Leverandøren er forsinket til foråret.');
  await tellMeasurements(story, indicators);
  await tellCorrection(story, indicators[3] ?? '');
  await tellEvaluation(story, plan, gate);
  await tellCitizens(story, await planNow(story, plan));
}

const planNow = (story: Story, id: string) =>
  acting(story, 'aMunicipalManager', 0).em.findOneOrFail(ActionPlan, { id });
const versionOf = async (story: Story, plan: string) => (await planNow(story, plan)).version;

async function approve(story: Story, id: string, monthsAgo: number): Promise<void> {
  await approveActionPlan(acting(story, 'aMunicipalManager', monthsAgo), { id, version: await versionOf(story, id) });
}

/** Their ids, in the order they are told. */
async function tellIndicators(story: Story, goalIds: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  const dates = { baselineOn: dayBefore(story, BASELINE), targetOn: dayBefore(story, -4) };
  for (const { goal, values: _values, ...aim } of indicatorsTold) {
    const input = { ...once(), ...aim, ...dates, goal: goalIds[goal] ?? '' };
    ids.push((await setIndicator(acting(story, 'anOfficer', BASELINE), input)).id);
  }
  return ids;
}

async function tellMeasurements(story: Story, ids: readonly string[]): Promise<void> {
  for (const [index, { values, frequency, dataSource }] of indicatorsTold.entries()) {
    const apart = frequency === 'QUARTERLY' ? 3 : 6;
    for (const [place, value] of values.entries()) {
      const monthsAgo = NEWEST + (values.length - 1 - place) * apart;
      await recordMeasurement(acting(story, 'anOfficer', monthsAgo), {
        indicator: ids[index] ?? '',
        measuredOn: dayBefore(story, monthsAgo),
        value,
        evidence: dataSource,
      });
    }
  }
}

/** One value was counted twice: both stay to be seen. */
async function tellCorrection(story: Story, indicator: string): Promise<void> {
  const measuredOn = dayBefore(story, NEWEST);
  const { em } = acting(story, 'anOfficer', NEWEST);
  const { id, value, evidence } = await em.findOneOrFail(Measurement, { indicator, measuredOn });
  await recordMeasurement(acting(story, 'anOfficer', NEWEST - 0.2), {
    indicator,
    measuredOn,
    value: value - 1,
    evidence,
    corrects: id,
    reason: 'En borger, der kom to gange den samme dag, var talt med to gange.',
  });
}

async function tellEvaluation(story: Story, plan: string, late: string): Promise<void> {
  const { id, version, indicators } = await evaluateActionPlan(acting(story, 'anOfficer', 1.5), {
    ...once(),
    plan,
    evaluatedOn: dayBefore(story, 1.6),
  });
  const written = await writeEvaluation(acting(story, 'anAssessor', 1.2), {
    id,
    version,
    actions: [{ action: late, verdict: 'LATE', reason: 'Porten mangler. Klokken er flyttet, men det er ikke nok.' }],
    indicators: indicators.map(({ indicator, name }) => ({
      indicator,
      confidence: name.startsWith('Borgere med handicap') ? 'LOW' : 'HIGH',
    })),
    lessons:
      'Telefontolkning blev brugt, så snart alle vidste, at den var til dem. Det var vejledningen, ikke prisen, der stod i vejen.\n\nSpørgerunden blandt borgere med handicap er for lille til at sige noget sikkert.',
    nextSteps: 'Porten sættes op til foråret. Spørgerunden gentages sammen med en handicaporganisation.',
  });
  await issueEvaluationReport(acting(story, 'aMunicipalManager', 1), { id, version: written.version });
}
