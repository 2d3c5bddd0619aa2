// eslint-disable-next-line no-control-regex -- what a terminal takes for orders: colours, titles, moves
const ORDERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Text from outside as a terminal may show it: a file's name or an act's words give it no orders. */
export function inert(text: string): string {
  return text.replace(ORDERS, '\ufffd');
}

/** Write one line of result, exactly, but to a terminal inert; a reader that stopped listening (`| head`) is no error. */
export function print(line: string): void {
  process.stdout.write(`${process.stdout.isTTY ? inert(line) : line}\n`);
}

/** Write one line about the run, kept apart from its result. */
export function warn(line: string): void {
  process.stderr.write(`greffier: ${inert(line)}\n`);
}

/** End quietly when the reader of our output closes its end of the pipe. */
export function tolerateClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
