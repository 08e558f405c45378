import { cast, type PersonName } from '../demo/people.ts';
import type { OpenDoors, Reply } from '../testing/doors.ts';
import { PASSWORD } from './browser.fixture.ts';
import { doorOf } from './people.access.ts';

/** The document that the doors have to know for people to sign in. */
export const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { role } } }';

/** Asks for addresses as people of the cast, each at the door of their role with a session of their own. */
export function visitors(house: OpenDoors) {
  const cookies = new Map<PersonName, string>();
  const cookieOf = async (person: PersonName): Promise<string> => {
    const known = cookies.get(person);
    if (known) return known;
    const input = { email: cast[person].email, password: PASSWORD };
    const { headers } = await house.ask(doorOf[cast[person].role], SIGN_IN, { input });
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    cookies.set(person, cookie);
    return cookie;
  };
  return async (person: PersonName, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
    house.send(doorOf[cast[person].role], path, { headers: { cookie: await cookieOf(person), ...headers } });
}
