import { latinDigits } from '#kit/ui';

export const digitsOfReceipt = 24;

/** The digits of a code, however they were grouped, and in whichever script they were typed. */
export const receiptDigits = (typed: string): string => latinDigits(typed).replace(/\D/g, '');
