/** A text as its bytes were decoded; `isMixed` where the file mixes UTF-8 and Windows-1252, line by line. */
export interface Decoded {
  readonly text: string;
  readonly isMixed: boolean;
}

const SAMPLE = 4096;
const NEW_LINE = 0x0a;
const NOT_ASCII = 0x80;

/**
 * Decode the bytes of a text: by its mark; UTF-16 without a mark by its zero bytes; UTF-8 where it is valid; else
 * Windows-1252, line by line where some lines are UTF-8.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), isMixed: false };
  const text = decodeUtf8(bytes);
  return text === null ? decodeByLine(bytes) : { text, isMixed: false };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  // French in UTF-16: nearly every second byte is zero, the others never are.
  const most = sample.length * 0.4;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > most && zeros[1] === 0 ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 puts where Latin-1 has control characters: from 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Node's own decoder takes Windows-1252 for Latin-1, and loses « ’ » and « œ ».
function decodeWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\x80-\x9f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

function decodeByLine(bytes: Uint8Array): Decoded {
  let hasUtf8 = false;
  const lines = linesOf(bytes).map((line) => {
    const text = decodeUtf8(line);
    hasUtf8 ||= text !== null && line.some((byte) => byte >= NOT_ASCII);
    return text ?? decodeWindows(line);
  });
  return { text: lines.join(''), isMixed: hasUtf8 };
}

/** Cut bytes after each line break. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(NEW_LINE, start);
    const end = at < 0 ? bytes.length : at + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

const DECLARED = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,30})|^<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{2,30})/i;

/** Decode a web page: a charset that it declares in its first bytes comes before what the bytes look like. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const [, inMeta, inXml] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))) ?? [];
  const label = inMeta ?? inXml;
  if (label === undefined || utf16Of(bytes)) return decodeText(bytes);
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const isWindows = decoder.encoding === 'windows-1252';
    return { text: isWindows ? decodeWindows(bytes) : decoder.decode(bytes), isMixed: false };
  } catch {
    return decodeText(bytes);
  }
}
