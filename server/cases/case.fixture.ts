import { anIncident } from '../incidents/incident.fixture.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Services } from '../platform/api/context.ts';
import type { Case } from './case.entity.ts';
import type { OpenCaseInput } from './case.inputs.ts';
import type { Inquiry } from './inquiry.entity.ts';
import type { RegisterInquiryInput } from './inquiry.inputs.ts';
import { openCase } from './openCase.ts';
import type { PersonInput } from './person.inputs.ts';
import { registerInquiry } from './registerInquiry.ts';

/** Where it happens: the server's services, and who does it. */
export interface Scene {
  services: Services;
  viewer: Viewer;
}

const acting = ({ services, viewer }: Scene) => contextFor(services, viewer, { door: 'ngo', requestId: 'fixture' });

/** Somebody who can be reached; every field with an honest default. */
export const aPerson = (changed: Partial<PersonInput> = {}): PersonInput => ({
  name: 'Amina Yusuf Warsame',
  phone: '+45 20 30 40 50',
  email: 'amina@post.example',
  language: 'so',
  birthYear: 1988,
  addressProtection: false,
  ...changed,
});

export const anInquiryInput = (changed: Partial<RegisterInquiryInput> = {}): RegisterInquiryInput => ({
  idempotencyKey: crypto.randomUUID(),
  channel: 'PHONE',
  incident: anIncident(),
  ...changed,
});

export const aCaseInput = (changed: Partial<OpenCaseInput> = {}): OpenCaseInput => ({
  ...anInquiryInput(),
  person: aPerson(),
  ...changed,
});

/** An inquiry that the viewer registered. */
export const anInquiry = (scene: Scene, changed: Partial<RegisterInquiryInput> = {}): Promise<Inquiry> =>
  registerInquiry(acting(scene), anInquiryInput(changed));

/** A case that the viewer opened on an inquiry of its own. */
export const aCase = (scene: Scene, changed: Partial<OpenCaseInput> = {}): Promise<Case> =>
  openCase(acting(scene), aCaseInput(changed));
