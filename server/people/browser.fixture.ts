import { graphql } from 'graphql';
import { contextFor, type Cookies, type Door } from '../platform/api/context.ts';
import { slowHash } from '../platform/crypto/passwords.ts';
import type { Answer, TestApi } from '../testing/testApi.ts';
import { cast, type PersonName } from '../demo/people.ts';
import { Credential } from './credential.entity.ts';
import { gate } from './gate.ts';
import { identify } from './identify.ts';

export const PASSWORD = 'nine blue herons at dawn';

/** Everyone of the cast gets the same password. */
export async function withPasswords({ services }: TestApi): Promise<void> {
  await gate(services).nativeUpdate(Credential, {}, { passwordHash: await slowHash(PASSWORD) });
}

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { viewer { role signedIn member { name } organisation { name } } }
}`;

/** A browser at a door: keeps the cookie, and is known by it at each request, as the server knows it. */
export class Browser {
  session: string | null = null;

  constructor(
    private readonly api: TestApi,
    private readonly door: Door,
  ) {}

  async ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const { services, schema } = this.api;
    const viewer = await identify(services, this.door, { session: this.session, bearer: null });
    if (!viewer) throw new Error('A cookie always gives somebody.');
    const cookies: Cookies = {
      session: this.session,
      set: (value) => (this.session = value),
      clear: () => (this.session = null),
    };
    const contextValue = contextFor(services, viewer, { door: this.door, requestId: 'test', cookies });
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
    const [error] = errors ?? [];
    if (!error) return data as Answer;
    const { code, fields, reason } = error.extensions;
    return { problem: code ?? error.originalError?.stack ?? error.message, fields, reason };
  }

  signIn(name: PersonName, password = PASSWORD): Promise<Answer> {
    return this.ask(SIGN_IN, { email: cast[name].email, password });
  }

  signInWith(email: string, password: string): Promise<Answer> {
    return this.ask(SIGN_IN, { email, password });
  }

  async role(): Promise<string> {
    return (await this.ask('{ viewer { role } }'))['viewer'].role;
  }
}
