/** Write one line of result; a reader that stopped listening (`| head`) is no error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Write one line about the run, kept apart from its result. */
export function warn(line: string): void {
  process.stderr.write(`greffier: ${line}\n`);
}

/** End quietly when the reader of our output closes its end of the pipe. */
export function tolerateClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
