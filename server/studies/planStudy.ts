import { Organisation } from '../organisations/organisation.entity.ts';
import { Member } from '../people/member.entity.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { once, retried } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { studyAccess } from './study.access.ts';
import { Study } from './study.entity.ts';
import { planStudyInput, type PlanStudyInput } from './study.inputs.ts';

/** Plans a study of institutions of one municipality. Its data key is made first: what it hears is sealed with it. */
export async function planStudy(context: Context, input: PlanStudyInput): Promise<Study> {
  const { em, viewer, services } = context;
  demand(viewer, studyAccess.plan, null);
  valid(planStudyInput, input);
  const { idempotencyKey } = input;
  const scope = { ...scopeOf(input), municipality: await municipalityOf(context, input.institutions) };
  await demandTeam(context, input.team);
  const id = crypto.randomUUID();
  await services.keys.create(id, viewer.assesses);
  return once(
    async () => {
      const it = em.create(Study, {
        ...scope,
        id,
        organisation: viewer.assesses,
        phase: 'PLANNED',
        criteria: [],
        idempotencyKey,
        version: 1,
      });
      em.persist(it);
      audit(context, { action: 'PLAN_STUDY', subject: id });
      await em.flush();
      return it;
    },
    () => {
      em.clear();
      return em.findOne(Study, { idempotencyKey }).then((known) => retried(known, scope));
    },
  );
}

/** What the input says of the study, without repetitions and empty lines. */
export function scopeOf(input: Omit<PlanStudyInput, 'idempotencyKey'>) {
  const { title, purpose, institutions, areas, grounds, norms, team, startsOn, endsOn } = input;
  return {
    title: title.trim(),
    purpose: purpose.trim(),
    institutions: [...new Set(institutions)],
    areas: [...new Set(areas)],
    grounds: [...new Set(grounds)],
    norms: norms.map((it) => it.trim()).filter(Boolean),
    team: [...new Set(team)],
    startsOn,
    endsOn,
  };
}

/** The one municipality that runs them all: it is who agrees to the study and answers for the plan. */
export async function municipalityOf({ em, viewer }: Context, institutions: readonly string[]): Promise<string> {
  const asked = [...new Set(institutions)];
  const found = await em.find(Organisation, { id: { $in: asked }, kind: 'INSTITUTION', operatedBy: viewer.assesses });
  const [municipality, ...others] = new Set(found.map(({ partOf }) => partOf));
  if (found.length < asked.length || !municipality) throw new Invalid([{ field: 'institutions', rule: 'unknown' }]);
  if (others.length > 0) throw new Invalid([{ field: 'institutions', rule: 'several_municipalities' }]);
  return municipality;
}

export async function demandTeam({ em, viewer }: Context, team: readonly string[]): Promise<void> {
  const asked = [...new Set(team)];
  const found = await em.count(Member, {
    id: { $in: asked },
    organisation: viewer.assesses,
    role: 'ASSESSOR',
    active: true,
  });
  if (found < asked.length) throw new Invalid([{ field: 'team', rule: 'unknown' }]);
}
