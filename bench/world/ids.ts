import { createHash } from 'node:crypto';

/** An id that follows from a name, so that every process of a run knows it. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const ORGANISATIONS = 20;
export const operator = idOf('bench equality body');
/** Where studies were made; the first one's manager asks for them. */
export const MUNICIPALITIES = ['101', '461', '561', '751', '851'] as const;
export const municipalityAt = (index: number) => idOf(`bench municipality ${index}`);
export const manager = idOf('bench manager');
export const assessor = idOf('bench assessor');
export const organisationAt = (index: number) => idOf(`bench organisation ${index}`);
export const caseworkerAt = (index: number) => idOf(`bench caseworker ${index}`);
