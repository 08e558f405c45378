import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../platform/crypto/envelope.ts';

/** 24 digits in six groups: 8 to find the report by, 15 only the citizen knows, 1 that catches a slip of the pen. */
export interface Receipt {
  selector: number;
  secret: string;
}

const SELECTOR = 8;
const SECRET = 15;
const LENGTH = SELECTOR + SECRET + 1;

// Arabic-Indic and Persian digits are read as the digits they are.
const plain = (text: string) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** Luhn's check digit (ISO/IEC 7812-1, annex B): finds every wrong digit and nearly every swap of two neighbours. */
function checkDigit(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const decimal = (bytes: Buffer, from: number, digits: number) =>
  (BigInt(`0x${bytes.subarray(from, from + 12).toString('hex')}`) % 10n ** BigInt(digits))
    .toString()
    .padStart(digits, '0');

/**
 * The receipt that belongs to an attempt to report. It follows from the key that the citizen's browser drew and the
 * server's pepper, so a retry after a lost answer shows the same receipt, and the server need not keep it.
 */
export function receiptFor(pepper: Buffer, idempotencyKey: string, attempt: number): Receipt {
  const bytes = hmac(pepper, `receipt|${attempt}|${idempotencyKey}`);
  return { selector: Number(decimal(bytes, 0, SELECTOR)), secret: decimal(bytes, 12, SECRET) };
}

export function printReceipt({ selector, secret }: Receipt): string {
  const digits = String(selector).padStart(SELECTOR, '0') + secret;
  return (digits + checkDigit(digits)).replace(/\d{4}(?=\d)/g, '$& ');
}

/** Null when it cannot be a receipt: wrong length, or a digit was mistyped. */
export function readReceipt(text: string): Receipt | null {
  const digits = plain(text).replace(/[\s.\-–]/g, '');
  if (digits.length !== LENGTH || !/^\d+$/.test(digits)) return null;
  const body = digits.slice(0, -1);
  const check = Buffer.from(checkDigit(body));
  if (!timingSafeEqual(check, Buffer.from(digits.slice(-1)))) return null;
  return { selector: Number(body.slice(0, SELECTOR)), secret: body.slice(SELECTOR) };
}
