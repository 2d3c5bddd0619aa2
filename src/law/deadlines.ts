import { ARTICLES, type Article } from './articles.js';
import { isDayOff } from './holidays.js';

/** A last day and the article it follows from. */
export interface Deadline {
  /** Last useful day, ISO date, included. */
  lastDay: string;
  /** Label of the article: « CJA, article R421-1 ». */
  article: string;
}

/** A day on which something begins, and the article it follows from. */
export interface Beginning {
  /** First day, ISO date. */
  from: string;
  article: string;
}

/** A number of persons or votes, and the article it follows from. */
export interface Threshold {
  value: number;
  article: string;
}

const DELAY_IN_MONTHS = 2;

function dayAfter(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Give the same day some months later; the last day of that month when it has no such day. */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/**
 * Find the end of two clear months (délai franc): neither the first nor the last day counts, and a last useful day off moves to the next
 * working day. Source: settled case law, Code de procédure civile, articles 641 and 642 by analogy.
 */
export function endOfClearDelay(startedOn: string): string {
  let lastDay = dayAfter(monthsAfter(startedOn, DELAY_IN_MONTHS));
  while (isDayOff(lastDay)) lastDay = dayAfter(lastDay);
  return lastDay;
}

function deadline(startedOn: string, article: Article): Deadline {
  return { lastDay: endOfClearDelay(startedOn), article: article.label };
}

/**
 * Find the last day to appeal to the administrative court: two clear months from publication (ISO date).
 *
 * Source: Code de justice administrative, article R421-1. From 2023-07-25, the last useful day is 2023-09-26.
 */
export function appealDeadline(publishedOn: string): Deadline {
  return deadline(publishedOn, ARTICLES.appeal);
}

/**
 * Find the last day for the préfet to refer an act to the court: two clear months from receipt (ISO date).
 *
 * Source: CGCT, article L2131-6. Received 2023-07-24, the last day is 2023-09-25.
 */
export function prefectReferralDeadline(receivedOn: string): Deadline {
  return deadline(receivedOn, ARTICLES.prefectReferral);
}

/**
 * Find the day an act became enforceable: the later of its publication and its receipt by the préfet (ISO dates).
 *
 * Source: CGCT, article L2131-1. Both dates must be stated in the act.
 */
export function enforceableFrom(publishedOn: string, receivedOn: string): Beginning {
  return { from: publishedOn > receivedOn ? publishedOn : receivedOn, article: ARTICLES.enforceable.label };
}

/** Count the members who must be present: more than half of those in office. Source: CGCT, article L2121-17. */
export function quorum(membersInOffice: number): Threshold {
  return { value: Math.floor(membersInOffice / 2) + 1, article: ARTICLES.quorum.label };
}

/** Count the votes that adopt an act: more than half of the votes cast. Source: CGCT, article L2121-20. */
export function absoluteMajority(cast: number): Threshold {
  return { value: Math.floor(cast / 2) + 1, article: ARTICLES.proxies.label };
}

/**
 * Count the clear days (jours francs) between a convocation and a sitting: neither day counts, Sundays and holidays do.
 * Source: CGCT, articles L2121-11 and L2121-12.
 */
export function clearDays(convokedOn: string, sittingOn: string): number {
  return Math.round((Date.parse(`${sittingOn}T00:00:00Z`) - Date.parse(`${convokedOn}T00:00:00Z`)) / 86_400_000) - 1;
}
