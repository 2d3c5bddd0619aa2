/** A way to reach the bot, once mounted on the app. */
export interface Channel {
  readonly name: string;
  /** One line for the log: « on (HTTP) », « off: SLACK_BOT_TOKEN is not set ». Never a secret. */
  readonly state: string;
  /** Connect to what lives outside; must not throw for an outage, which the channel logs and outlives. */
  readonly start: () => Promise<void>;
  /** Finish what is under way and disconnect. */
  readonly stop: () => Promise<void>;
}

/** A channel that is off, and why. */
export function channelOff(name: string, reason: string): Channel {
  const nothing = (): Promise<void> => Promise.resolve();
  return { name, state: `off: ${reason}`, start: nothing, stop: nothing };
}
