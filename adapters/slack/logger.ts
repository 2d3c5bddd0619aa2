import { LogLevel, type Logger } from '@slack/bolt';
import { reasonOf } from './deliver.js';

const nothing = (): void => undefined;

/** A logger for bolt that says nothing: what matters is worded where it happens. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** A logger for bolt that tells its errors only, in one line each. */
export function errorsTo(log: (line: string) => void): Logger {
  return {
    ...silent,
    error: (...said: unknown[]) => {
      log(`slack: ${said.map(reasonOf).join(' ')}`);
    },
  };
}
