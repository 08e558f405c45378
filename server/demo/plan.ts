import { ActionPlan } from '../plans/actionPlan.entity.ts';
import type { ActionStatus } from '../plans/actions/action.entity.ts';
import { approveActionPlan } from '../plans/approveActionPlan.ts';
import { draftActionPlan } from '../plans/draftActionPlan.ts';
import { planAction } from '../plans/actions/planAction.ts';
import { reportProgress } from '../plans/actions/reportProgress.ts';
import { reviseActionPlan } from '../plans/reviseActionPlan.ts';
import { setGoal } from '../plans/goals/setGoal.ts';
import { setIndicator } from '../plans/indicators/setIndicator.ts';
import { tellEvaluation } from './evaluated.ts';
import { tellFedIndicators } from './fed.ts';
import { indicatorsTold } from './indicators.ts';
import { tellCorrection, tellMeasurements } from './measured.ts';
import { idOf } from './people.ts';
import { tellCitizens } from './publications.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

const BASELINE = 26;
/** The first evaluation, which the plan is then revised for. */
const FIRST_YEAR = 13.6;

const goals = [
  'Alle borgere bliver forstået ved skranken.',
  'Alle kan komme ind og bruge huset uden hjælp.',
  'Alle kan få en tid og klage, også uden MitID og uden at kunne dansk.',
] as const;

/** A plan for what the study found: approved, measured, evaluated and told to citizens, revised, and all of it once more. */
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
  await tellMeasurements(story, indicators, { after: BASELINE, until: FIRST_YEAR });
  await tellEvaluation(story, {
    plan,
    monthsAgo: FIRST_YEAR,
    late: { action: interpreter, reason: 'Oplæringen gik i stå: lidt over halvdelen er oplært.' },
    lessons:
      'Tiderne i telefonen og ved fremmøde blev taget i brug med det samme. Telefontolkning bruges af dem, der er oplært, og næsten ikke af de andre.\n\nIngen handling svarer på iagttagelsen om klager.',
    nextSteps: 'De sidste medarbejdere oplæres. Planen revideres, så den også handler om klager.',
  });
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
  await tellCitizens(story, await planNow(story, plan), {
    monthsAgo: 12.3,
    now: 'Planen har netop fået en ny indsats om klager. Porten ved rampen afventer en byggetilladelse.',
  });
  await report(11, interpreter, 'DONE', 'Alle faste medarbejdere er oplært eller har en dato.', null);
  await report(7, complaints, 'DONE', 'Vejledningen ligger i skranken og på hjemmesiden.', null);
  await report(4, gate, 'UNDER_WAY', 'Porten er bestilt.', 'Leverandøren er forsinket til foråret.');
  await tellMeasurements(story, indicators, { after: FIRST_YEAR, until: 0 });
  await tellCorrection(story, indicators[3] ?? '');
  await tellEvaluation(story, {
    plan,
    monthsAgo: 1.6,
    late: { action: gate, reason: 'Porten mangler. Klokken er flyttet, men det er ikke nok.' },
    lessons:
      'Telefontolkning blev brugt, så snart alle vidste, at den var til dem. Det var vejledningen, ikke prisen, der stod i vejen.\n\nSpørgerunden blandt borgere med handicap er for lille til at sige noget sikkert.',
    nextSteps: 'Porten sættes op til foråret. Spørgerunden gentages sammen med en handicaporganisation.',
  });
  await tellCitizens(story, await planNow(story, plan), {
    monthsAgo: 0.8,
    now: 'Porten ved rampen er forsinket. Indtil den er på plads, kan du ringe på klokken, så kommer der en medarbejder.',
  });
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
