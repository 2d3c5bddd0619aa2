/** A failure told to the user in one line; `exitCode` is 2 for wrong arguments, 1 for anything else. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'Failure';
  }
}

/** Word any thrown value in one line. */
export function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').trim();
}
