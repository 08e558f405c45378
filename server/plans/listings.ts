import { sql } from 'kysely';
import { isDay, isNumber } from '../platform/api/connection.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { sharedWall, type Listing } from '../studies/listing.rows.ts';

const planned = (viewer: Viewer) => sharedWall(viewer);
const assigned = ({ assesses, organisation }: Viewer) =>
  sql<boolean>`(organisation = ${assesses} or municipality = ${organisation} or institution = ${organisation})`;

export const plannersWall = ({ assesses, organisation }: Viewer) =>
  sql<boolean>`(organisation = ${assesses} or municipality = ${organisation})`;

const owners = { organisation: 'organisation', municipality: 'municipality', institutions: 'institutions' } as const;

export const plans: Listing = {
  table: 'action_plan',
  order: { by: 'drafted_on', as: 'draftedOn', descending: true, isKey: isDay },
  wall: planned,
  columns: {
    ...owners,
    id: 'id',
    study: 'study',
    title: 'title',
    status: 'status',
    number: 'number',
    draftedOn: 'drafted_on',
    reason: 'reason',
    version: 'version',
  },
};

export const goals: Listing = {
  table: 'goal',
  order: { by: 'number', as: 'number', descending: false, isKey: isNumber },
  wall: planned,
  columns: { ...owners, id: 'id', plan: 'plan', number: 'number', text: 'text', version: 'version' },
};

export const actions: Listing = {
  table: 'action',
  order: { by: 'deadline', as: 'deadline', descending: false, isKey: isDay },
  wall: assigned,
  columns: {
    ...owners,
    id: 'id',
    institution: 'institution',
    plan: 'plan',
    goal: 'goal',
    finding: 'finding',
    title: 'title',
    responsible: 'responsible',
    deadline: 'deadline',
    budget: 'budget',
    status: 'status',
    version: 'version',
  },
};

export const progressList: Listing = {
  table: 'progress',
  order: { by: 'reported_on', as: 'reportedOn', descending: true, isKey: isDay },
  wall: assigned,
  columns: {
    ...owners,
    id: 'id',
    institution: 'institution',
    action: 'action',
    author: 'author',
    status: 'status',
    note: 'note',
    obstacle: 'obstacle',
    reportedOn: 'reported_on',
  },
};

export const indicators: Listing = {
  table: 'equality_indicator',
  order: { by: 'number', as: 'number', descending: false, isKey: isNumber },
  wall: planned,
  columns: {
    ...owners,
    id: 'id',
    plan: 'plan',
    goal: 'goal',
    number: 'number',
    name: 'name',
    kind: 'kind',
    definition: 'definition',
    unit: 'unit',
    numerator: 'numerator',
    denominator: 'denominator',
    direction: 'direction',
    disaggregation: 'disaggregation',
    dataSource: 'data_source',
    frequency: 'frequency',
    responsible: 'responsible',
    baseline: 'baseline',
    baselineOn: 'baseline_on',
    target: 'target',
    targetOn: 'target_on',
    version: 'version',
  },
};

export const measurements: Listing = {
  table: 'measurement',
  order: { by: 'measured_on', as: 'measuredOn', descending: true, isKey: isDay },
  wall: planned,
  columns: {
    ...owners,
    id: 'id',
    indicator: 'indicator',
    measuredOn: 'measured_on',
    value: 'value',
    evidence: 'evidence',
  },
};

export const versions: Listing = {
  table: 'plan_version',
  order: { by: 'number', as: 'number', descending: true, isKey: isNumber },
  wall: plannersWall,
  columns: {
    organisation: 'organisation',
    municipality: 'municipality',
    id: 'id',
    plan: 'plan',
    number: 'number',
    approvedOn: 'approved_on',
    approvedBy: 'approved_by',
    reason: 'reason',
    content: 'content',
    sha256: 'sha256',
  },
};
