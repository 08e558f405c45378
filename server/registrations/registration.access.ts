import type { Rule } from '../platform/access/rule.ts';
import { NOBODY, type Role, type Viewer } from '../platform/access/viewer.ts';

/** What a municipality registers belongs to it. */
interface Owned {
  organisation: string;
}

const registrars: readonly Role[] = ['OFFICER', 'MUNICIPAL_MANAGER'];

const registrar: Rule<Owned> = {
  says: 'officers and managers of the municipality',
  test: (viewer, it) =>
    viewer.organisation !== NOBODY && viewer.organisation === it.organisation && registrars.includes(viewer.role),
};

export const registrationAccess = { read: registrar, register: registrar, correct: registrar, withdraw: registrar };

/** What a rule is asked about before there is a row: whoever registers does so for their own municipality. */
export const newFor = ({ organisation }: Viewer): Owned => ({ organisation });
