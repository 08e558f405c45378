import type { ReminderLanguage } from './reminderChoice.entity.ts';

interface Mail {
  subject: string;
  text: string;
}

/** How many, and where to look. An e-mail is read by whoever holds the telephone: what it is about stays behind the sign-in. */
export function mailText(count: number, language: ReminderLanguage, origin: string): Mail {
  return language === 'da' ? danish(count, origin) : english(count, origin);
}

function danish(count: number, origin: string): Mail {
  const things = count === 1 ? '1 ting' : `${count} ting`;
  const lines = [
    `Du har ${things}, der forfalder i Equality Lab:`,
    `${origin}/due`,
    '',
    'Du får denne mail, fordi du selv har valgt det. Du kan vælge den fra på siden om din konto:',
    `${origin}/account`,
  ];
  return { subject: `${things} forfalder i Equality Lab`, text: `${lines.join('\n')}\n` };
}

function english(count: number, origin: string): Mail {
  const things = count === 1 ? '1 thing' : `${count} things`;
  const lines = [
    `You have ${things} due in Equality Lab:`,
    `${origin}/due`,
    '',
    'You get this e-mail because you chose it. You can end it on the page of your account:',
    `${origin}/account`,
  ];
  return { subject: `${things} due in Equality Lab`, text: `${lines.join('\n')}\n` };
}
