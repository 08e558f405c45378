import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { organisationOf } from '../../organisations/organisationOf.ts';
import type { Context } from '../../platform/api/context.ts';
import { NotFound } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { Action } from '../actions/action.entity.ts';
import type { ActionPlan } from '../actionPlan.entity.ts';
import type { Approved } from '../contentOf.ts';
import { EqualityIndicator } from '../indicators/indicator.entity.ts';
import { lastProgress, type LastMeasurement } from '../measurements/last.rows.ts';
import { lastKnown, takenBy } from '../measurements/lastValues.ts';
import type { FedIndicator } from '../measurements/takenValue.ts';
import { PlanVersion } from '../planVersion.entity.ts';
import { sinceSummary } from './sinceSummary.ts';
import type { SummaryAction, SummaryDraft, SummaryIndicator } from './summaryContent.type.ts';

/**
 * What citizens are told of a plan: the words as they were approved, how far each action has come, and the newest values.
 * Who answers for what, and what was reported of it, stays inside, unless the municipality chose to tell a note.
 */
export async function summaryOf(
  context: Context,
  { id, number }: Pick<ActionPlan, 'id' | 'number'>,
  notes: readonly string[],
): Promise<SummaryDraft> {
  const { em, now } = context;
  const today = dayOf(now());
  const version = await em.findOne(PlanVersion, { plan: id, number });
  if (!version) throw new NotFound('approved version');
  const approved = JSON.parse(version.content) as Approved;
  const actions = new Map((await em.find(Action, { plan: id })).map((it) => [it.id, it]));
  const kept = new Map((await em.find(EqualityIndicator, { plan: id })).map((it) => [it.id, it]));
  const indicators = new Map(
    approved.indicators.flatMap((it) => {
      const now = kept.get(it.id);
      return now ? [[it.id, asApproved(it, now)] as const] : [];
    }),
  );
  const told = notes.filter((it) => actions.has(it));
  const last = await lastProgress(context, told, today);
  const values = await lastKnown(context, [...indicators.values()], today);
  const act = async (it: Approved['actions'][number]): Promise<SummaryAction> => ({
    id: it.id,
    title: it.title,
    institution: it.institution ? (await organisationOf(context, it.institution)).name : null,
    deadline: it.deadline,
    status: actions.get(it.id)?.status ?? 'NOT_STARTED',
    note: last.get(it.id)?.note ?? null,
  });
  const goals = await Promise.all(
    approved.goals.map(async (goal) => ({
      number: goal.number,
      text: goal.text,
      actions: await Promise.all(approved.actions.filter((it) => it.goal === goal.id).map(act)),
      indicators: await Promise.all(
        approved.indicators
          .filter((it) => it.goal === goal.id)
          .map((it) => toldOf(context, it, indicators.get(it.id), values.get(it.id), today)),
      ),
    })),
  );
  return {
    goals,
    changes: await sinceSummary(context, id, goals),
    sha256: createHash('sha256')
      .update(canonicalize(goals) ?? '')
      .digest('hex'),
  };
}

/** While the next version is being written the values come from where they did when this one was approved. */
const asApproved = (
  { source = 'BY_HAND', asked = null, ground = null, area = null }: Approved['indicators'][number],
  { id, organisation, municipality, institutions }: EqualityIndicator,
): FedIndicator => ({ id, organisation, municipality, institutions, source, asked, ground, area });

async function toldOf(
  context: Context,
  approved: Approved['indicators'][number],
  now: FedIndicator | undefined,
  last: LastMeasurement | undefined,
  today: string,
): Promise<SummaryIndicator> {
  const { id, name, definition, kind, unit, direction, source = 'BY_HAND' } = approved;
  const [newest] = now && source !== 'BY_HAND' ? await takenBy(context, now, today) : [];
  return {
    id,
    name,
    definition,
    kind,
    unit,
    direction,
    source,
    baseline: approved.baseline ?? null,
    baselineOn: approved.baselineOn ?? null,
    target: approved.target ?? null,
    targetOn: approved.targetOn ?? null,
    value: last?.value ?? null,
    measuredOn: last?.measuredOn ?? null,
    newestHidden: newest?.value === null,
  };
}
