export { cut } from '../wording.js';

/** Slack's limits, in characters unless told otherwise (docs.slack.dev, Block Kit reference). */
export const LIMITS = {
  /** Blocks of a message, of a view (a modal, the home tab). */
  messageBlocks: 50,
  viewBlocks: 100,
  /** JSON of all the blocks of a message: Slack refuses from about 13,200 on. */
  messageJson: 12_000,
  section: 3000,
  header: 150,
  field: 2000,
  button: 75,
  buttonValue: 2000,
  buttonsInRow: 25,
  cell: 2000,
  columns: 20,
} as const;

/** Cut a text at words into parts of `most` characters at most; put together again they are the text. */
export function chunksOf(text: string, most: number): string[] {
  const chunks: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = Math.max(rest.lastIndexOf(' ', most - 1), rest.lastIndexOf('\n', most - 1)) + 1;
    const end = at > most / 2 ? at : most;
    chunks.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...chunks, rest];
}
