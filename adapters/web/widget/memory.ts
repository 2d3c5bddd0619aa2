import type { AskResponse } from '../responses.js';

const HALF_AN_HOUR = 30 * 60 * 1000;
const MOST_TURNS = 20;

/** A question that was answered, and what the visitor thought of it. */
export interface Turn {
  readonly answer: Pick<AskResponse, 'question' | 'status' | 'presentation' | 'conversation' | 'exchange'>;
  readonly useful: boolean | null;
}

/** The conversation of a tab, which outlives its pages for half an hour. */
export interface Memory {
  load(): readonly Turn[];
  /** Keep the latest turns; none forgets all. */
  save(turns: readonly Turn[]): void;
}

/** The part of a browser's storage that is used. */
interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Remember under a key; a store that is forbidden or full is gone without. `now` gives milliseconds. */
export function memoryIn(store: () => Store, key: string, now: () => number = Date.now): Memory {
  return {
    load() {
      try {
        const { at, turns } = JSON.parse(store().getItem(key) ?? '{}') as { at?: number; turns?: readonly Turn[] };
        if (turns && at !== undefined && now() - at < HALF_AN_HOUR) return turns;
        store().removeItem(key);
      } catch {
        // Nothing that can be read is the same as nothing.
      }
      return [];
    },
    save(turns) {
      try {
        if (turns.length === 0) store().removeItem(key);
        else store().setItem(key, JSON.stringify({ at: now(), turns: turns.slice(-MOST_TURNS).map(trimmed) }));
      } catch {
        // The conversation goes on, on this page only.
      }
    },
  };
}

function trimmed({ answer, useful }: Turn): Turn {
  const { question, status, presentation, conversation, exchange } = answer;
  return { answer: { question, status, presentation, conversation, exchange }, useful };
}
