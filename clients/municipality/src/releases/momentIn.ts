const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The moment that is this hour of this day in Copenhagen, wherever the computer stands; null when the clock never shows it. */
export function momentIn(day: string, time: string): string | null {
  for (const offset of ['+01:00', '+02:00']) {
    const moment = new Date(`${day}T${time}:00${offset}`);
    if (!Number.isNaN(moment.getTime()) && clock.format(moment) === `${day} ${time}`) return moment.toISOString();
  }
  return null;
}
