import { randomBytes } from 'node:crypto';
import type { Conversation } from '../../src/conversation/conversation.js';

const HALF_AN_HOUR = 30 * 60 * 1000;
const MOST = 2000;

interface Held {
  readonly conversation: Conversation;
  readonly expires: number;
}

/** Conversations in memory, each under an identifier that cannot be guessed; the oldest leave first, all after half an hour. */
export class Conversations {
  readonly #held = new Map<string, Held>();

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number = Date.now) {}

  /** Find a conversation that has not expired. */
  get(id: string): Conversation | undefined {
    this.#forgetExpired();
    return this.#held.get(id)?.conversation;
  }

  /** Keep a conversation under its identifier, or under a new one where it has none that is known; returns it. */
  keep(conversation: Conversation, known?: string): string {
    const id = known !== undefined && this.#held.has(known) ? known : randomBytes(18).toString('base64url');
    this.#held.delete(id);
    this.#held.set(id, { conversation, expires: this.now() + HALF_AN_HOUR });
    const oldest = this.#held.keys().next().value;
    if (this.#held.size > MOST && oldest !== undefined) this.#held.delete(oldest);
    return id;
  }

  // A kept conversation moves to the end, so the map stands in the order of expiry.
  #forgetExpired(): void {
    for (const [id, { expires }] of this.#held) {
      if (expires > this.now()) return;
      this.#held.delete(id);
    }
  }
}
