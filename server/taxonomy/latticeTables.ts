import type { Text } from './codeList.ts';
import type { GeoLevel } from './geography.ts';

/** Which date a table counts by: registration or incident. */
export type Basis = 'REG' | 'INC';
export type Dimension = 'age' | 'area' | 'delay' | 'dup' | 'gender' | 'ground' | 'ground2' | 'source';

export interface LatticeTable {
  readonly id: string;
  readonly title: Text;
  readonly basis: Basis;
  readonly each: 'quarter' | 'year';
  readonly fragment: 'incident' | 'person';
  readonly levels: readonly GeoLevel[];
  /** Which dimensions are crossed; the empty one is the total. */
  readonly shapes: readonly (readonly Dimension[])[];
}

const everywhere = ['country', 'region', 'landsdel', 'municipality'] as const;

const registered = { basis: 'REG', fragment: 'incident' } as const;
const quarterly = { ...registered, each: 'quarter' } as const;
const yearly = { ...registered, each: 'year' } as const;

const total = { da: 'Indberetninger', en: 'Registrations' };
const byGround = { da: 'Indberetninger efter grund', en: 'Registrations by ground' };
const byArea = { da: 'Indberetninger efter område', en: 'Registrations by area' };

/**
 * Everything that is ever published. A number outside it cannot be asked for, so a change here is a change of the
 * method: it takes a new version, a sign-off and the auditor's approval. A margin stands before the tables it bounds,
 * and in one of them only.
 */
export const lattice: { readonly version: string; readonly tables: readonly LatticeTable[] } = {
  version: '1',
  tables: [
    { id: 'Q1', title: total, ...quarterly, levels: everywhere, shapes: [[]] },
    { id: 'Q2', title: byGround, ...quarterly, levels: everywhere, shapes: [['ground']] },
    { id: 'Q3', title: byArea, ...quarterly, levels: ['country', 'region', 'landsdel'], shapes: [['area']] },
    { id: 'Y1', title: total, ...yearly, levels: everywhere, shapes: [[]] },
    { id: 'Y2', title: byGround, ...yearly, levels: everywhere, shapes: [['ground']] },
    { id: 'Y3', title: byArea, ...yearly, levels: everywhere, shapes: [['area']] },
    {
      id: 'Y4',
      title: { da: 'Indberetninger efter grund og område', en: 'Registrations by ground and area' },
      ...yearly,
      levels: ['country', 'region'],
      shapes: [['area', 'ground']],
    },
    {
      id: 'Y5',
      title: { da: 'Indberetninger med to grunde', en: 'Registrations naming two grounds' },
      ...yearly,
      levels: ['country'],
      shapes: [['ground', 'ground2']],
    },
    {
      id: 'Y6',
      title: { da: 'Indberetninger efter grund, alder og køn', en: 'Registrations by ground, age and gender' },
      ...yearly,
      fragment: 'person',
      levels: ['country'],
      shapes: [['age'], ['gender'], ['age', 'ground'], ['gender', 'ground']],
    },
    {
      id: 'Y7',
      title: {
        da: 'Indberetninger efter kilde, forsinkelse og dubletter',
        en: 'Registrations by source, delay and duplicates',
      },
      ...yearly,
      levels: ['country'],
      shapes: [['source'], ['delay'], ['delay', 'source'], ['dup']],
    },
  ],
};
