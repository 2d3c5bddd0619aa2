const DAY = 86_400_000;

/** Every year's holidays on a fixed day, as month-day. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50] as const;

/**
 * Compute Easter Sunday of a Gregorian year, as an ISO date.
 *
 * Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher), whose one-letter names are kept.
 */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * List the public holidays of metropolitan France in a year, as sorted ISO dates.
 *
 * Source: Code du travail, article L3133-1. Alsace-Moselle and overseas have others, left out.
 */
export function publicHolidays(year: number): string[] {
  const easter = Date.parse(easterSunday(year));
  const movable = AFTER_EASTER.map((days) => new Date(easter + days * DAY).toISOString().slice(0, 10));
  return [...FIXED.map((day) => `${String(year).padStart(4, '0')}-${day}`), ...movable].sort();
}

/** Tell whether an ISO date is a Saturday, a Sunday or a public holiday of metropolitan France. */
export function isDayOff(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return [0, 6].includes(day.getUTCDay()) || publicHolidays(day.getUTCFullYear()).includes(iso);
}
