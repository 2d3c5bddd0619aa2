const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/;
const FENCE = /^\s*(?:```|~~~)/;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/g;

/** Read the text of a Markdown document: its marks are taken off, its lines and lists stay, a table's cells are parted by tabs. */
export function readMarkdown(source: string): string {
  return source
    .split(/\r?\n/)
    .filter((line) => !TABLE_RULE.test(line) && !RULE.test(line) && !FENCE.test(line))
    .map(plainLine)
    .join('\n');
}

function plainLine(line: string): string {
  // Escaped marks are put out of reach first, as characters of the private use area.
  const kept = line.replace(ESCAPED, (_, mark: string) => String.fromCharCode(0xe000 + mark.charCodeAt(0)));
  const plain = cells(kept)
    .replace(/^(?:\s*>)+\s?/, '')
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^(\s*)[*+]\s+/, '$1- ')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1')
    .replace(/\*{1,3}([^*]+)\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\d_])_{1,3}([^_]+)_{1,3}(?![\p{L}\d_])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1');
  return plain.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
}

function cells(line: string): string {
  const row = line.trim();
  if (row.length < 2 || !row.startsWith('|') || !row.endsWith('|')) return line;
  const between = row.slice(1, -1).split('|');
  return between.map((cell) => cell.trim()).join('\t');
}
