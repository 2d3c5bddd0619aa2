/** Limits of Teams, in characters unless told otherwise (learn.microsoft.com, Microsoft Teams platform). */
export const LIMITS = {
  /** Bytes of a message with its card. */
  message: 28 * 1024,
  /** Buttons of one set: Teams hides those beyond. */
  buttons: 6,
  /** Title of a button that stays whole on a telephone. */
  button: 48,
  /** Suggested actions under a message without card. */
  suggested: 3,
  claims: 20,
  claimName: 80,
  claimAbstract: 160,
  claimKeyword: 28,
} as const;

/** Count the bytes of a value as it is sent. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
