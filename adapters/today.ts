const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** Today's ISO date in Europe/Paris. */
export function todayInParis(): string {
  return paris.format(new Date());
}
