const MEGABYTE = 1024 * 1024;

/** What one document may cost before it is set aside. */
export interface Limits {
  /** Bytes of a file, of an archive's entry, and of an office file once unpacked. */
  readonly bytes: number;
  /** Bytes of everything an archive unpacks to, and how many entries it may have. */
  readonly archiveBytes: number;
  readonly archiveEntries: number;
  readonly pages: number;
  /** Characters of text. */
  readonly characters: number;
  readonly milliseconds: number;
  /** Bytes that the process reading it may take. */
  readonly memory: number;
}

/** The usual limits: far above what a council publishes, far below what harms a small machine. */
export const LIMITS: Limits = {
  bytes: 128 * MEGABYTE,
  archiveBytes: 4096 * MEGABYTE,
  archiveEntries: 20_000,
  pages: 2000,
  characters: 20_000_000,
  milliseconds: 60_000,
  memory: 1024 * MEGABYTE,
};

/** Word a number of bytes: « 128 MB ». */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
