import type pg from 'pg';
import { assessor, manager, municipalityAt, MUNICIPALITIES, operator } from './ids.ts';

/** What hangs on one study: 500 studies give 5 000 actions and 200 000 measurements. */
const ACTIONS = 10;
const INDICATORS = 4;
const MEASUREMENTS = 100;

/** A study of each municipality in turn, its plan approved and under way for eight years, written past policies and triggers. */
export async function fillAssessments(client: pg.Client, studies: number): Promise<number> {
  for (let index = 0; index < MUNICIPALITIES.length; index += 1)
    await client.query(
      `insert into organisation (id, kind, name, municipality, operated_by) values ($1, 'MUNICIPALITY', $2, $3, $4)`,
      [municipalityAt(index), `Kommune ${index + 1}`, MUNICIPALITIES[index], operator],
    );
  for (const [id, organisation, role] of [
    [assessor, operator, 'ASSESSOR'],
    [manager, municipalityAt(0), 'MUNICIPAL_MANAGER'],
  ]) {
    await client.query(
      `insert into member (id, organisation, operated_by, name, email, role) values ($1, $2, $3, 'Bench', $4, $5)`,
      [id, organisation, operator, `${role}@bench.example`, role],
    );
    await client.query('insert into credential (member) values ($1)', [id]);
  }
  const owners = `$1::uuid, ($2::uuid[])[1 + (s - 1) % ${MUNICIPALITIES.length}], '{}'`;
  const each = (what: string) => `md5('${what} ' || s)::uuid`;
  const part = (what: string) => `md5('${what} ' || s || ' ' || i)::uuid`;
  const days = (number: string) => `date '2024-01-01' + (${number})::integer`;
  for (const statement of [
    `insert into study (id, organisation, municipality, institutions, title, purpose, areas, grounds, norms, team,
       starts_on, ends_on, phase, criteria, idempotency_key, version)
     select ${each('study')}, ${owners}, 'Borgerservice ' || s, 'Om borgerne mødes lige.', '{CITIZEN_SERVICE}',
       '{ETHNIC_ORIGIN}', '{}', '{}', ${days('s % 700')}, ${days('s % 700 + 120')}, 'CLOSED', '[]', s, 1
     from generate_series(1, $3) s`,
    `insert into action_plan (id, organisation, municipality, institutions, study, title, status, number, drafted_on,
       idempotency_key, version)
     select ${each('plan')}, ${owners}, ${each('study')}, 'Handlingsplan ' || s, 'APPROVED', 1, ${days('s % 700 + 120')}, s, 1
     from generate_series(1, $3) s`,
    `insert into goal (id, organisation, municipality, institutions, plan, number, text, idempotency_key, version)
     select ${each('goal')}, ${owners}, ${each('plan')}, 1, 'Alle kan få tolk.', 'one', 1 from generate_series(1, $3) s`,
    `insert into finding (id, organisation, municipality, institutions, study, number, statement, recommendation, severity,
       ground, area, evidence, shared, idempotency_key, version)
     select ${each('finding')}, ${owners}, ${each('study')}, 1, 'Tolk tilbydes ikke af sig selv.', 'Tilbyd tolk.', 'SERIOUS',
       'ETHNIC_ORIGIN', 'CITIZEN_SERVICE', '{}', true, 'one', 1 from generate_series(1, $3) s`,
    `insert into "action" (id, organisation, municipality, institutions, plan, goal, finding, title, responsible, deadline,
       status, idempotency_key, version)
     select ${part('action')}, ${owners}, ${each('plan')}, ${each('goal')}, ${each('finding')}, 'Indsats ' || i, 'Borgerservice',
       ${days('s % 700 + 200 + i * 90')}, (array['NOT_STARTED', 'UNDER_WAY', 'DONE'])[1 + i % 3], i, 1
     from generate_series(1, $3) s, generate_series(1, ${ACTIONS}) i`,
    `insert into equality_indicator (id, organisation, municipality, institutions, plan, goal, number, name, kind, definition,
       unit, direction, disaggregation, data_source, source, frequency, responsible, baseline, baseline_on, target, target_on,
       idempotency_key, version)
     select ${part('indicator')}, ${owners}, ${each('plan')}, ${each('goal')}, i, 'Samtaler med tolk ' || i, 'OUTCOME',
       'Andel af samtaler.', 'PERCENT', 'UP', '{}', 'Fagsystem', 'BY_HAND', 'QUARTERLY', 'Borgerservice', 20,
       ${days('0')}, 80, ${days('3000')}, i, 1
     from generate_series(1, $3) s, generate_series(1, ${INDICATORS}) i`,
    `insert into measurement (id, organisation, municipality, institutions, indicator, measured_on, number, stands, value, evidence)
     select md5('measurement ' || s || ' ' || i || ' ' || n)::uuid, ${owners}, ${part('indicator')}, ${days('n * 29')}, 1,
       true, 20 + n * 0.5, 'Udtræk' from generate_series(1, $3) s, generate_series(1, ${INDICATORS}) i,
       generate_series(1, ${MEASUREMENTS}) n`,
  ])
    await client.query(statement, [operator, MUNICIPALITIES.map((_, index) => municipalityAt(index)), studies]);
  return studies * INDICATORS * MEASUREMENTS;
}
