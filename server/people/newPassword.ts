import * as v from 'valibot';
import { valid } from '../platform/input.ts';
import type { Member } from './member.entity.ts';

// What a guess begins with, in the two languages of the product. Longer lists find little more at twelve characters.
const guesses = `
  password passw0rd adgangskode kodeord hemmelighed hemmelig letmein welcome velkommen iloveyou administrator admin
  qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm zxcvbn abcdefgh abcdef
  1234567890 123456789 12345678 1234567 123456 12345 1234 0987654321 987654321 654321
  danmark denmark kommune sommer vinter foraar forår efteraar efterår football fodbold solskin
  equality ligestilling ligebehandling
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);

const FEWEST_LEFT = 5;

/** Whether nearly nothing is left of it once the well-known words and the person's own name and address are taken out. */
function isGuessable(password: string, { name, email }: Pick<Member, 'name' | 'email'>): boolean {
  const own = `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  const left = [...own, ...guesses].reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  return new Set(left).size < FEWEST_LEFT;
}

/** Length is what protects (NIST SP 800-63B, ASVS 6.2): no rules about kinds of characters, but none that is a first guess. */
export function newPassword(member: Pick<Member, 'name' | 'email'>, password: string): string {
  const schema = v.object({
    password: v.pipe(
      v.string(),
      v.minLength(12),
      v.maxLength(200),
      v.check((it) => !isGuessable(it, member), 'guessable'),
    ),
  });
  return valid(schema, { password }).password;
}
