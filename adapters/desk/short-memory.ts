const HALF_AN_HOUR = 30 * 60 * 1000;
const MOST = 2000;

interface Held<Value> {
  readonly value: Value;
  readonly expires: number;
}

/** Values in memory under keys: each leaves half an hour after it was last set, the oldest leave first beyond two thousand. */
export class ShortMemory<Value> {
  readonly #held = new Map<string, Held<Value>>();

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number = Date.now) {}

  /** Find a value that has not expired. */
  get(key: string): Value | undefined {
    this.#forgetExpired();
    return this.#held.get(key)?.value;
  }

  /** Keep a value for half an hour from now. */
  set(key: string, value: Value): void {
    this.#held.delete(key);
    this.#held.set(key, { value, expires: this.now() + HALF_AN_HOUR });
    const oldest = this.#held.keys().next().value;
    if (this.#held.size > MOST && oldest !== undefined) this.#held.delete(oldest);
  }

  /** Forget a value now. */
  delete(key: string): void {
    this.#held.delete(key);
  }

  // A value set again moves to the end, so the map stands in the order of expiry.
  #forgetExpired(): void {
    for (const [key, { expires }] of this.#held) {
      if (expires > this.now()) return;
      this.#held.delete(key);
    }
  }
}
