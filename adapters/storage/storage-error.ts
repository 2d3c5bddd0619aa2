/** What a stored corpus could not be read for: `code` is `unreadable-corpus`, `corrupt-corpus` or `old-corpus`. */
export class StorageError extends Error {
  constructor(
    readonly code: 'unreadable-corpus' | 'corrupt-corpus' | 'old-corpus',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'StorageError';
  }
}
