import type { ActSummary } from '../corpus/index.js';
import { count, notice } from './compose.js';
import type { Block } from './model.js';

/** The forms of a file of acts, as the addresses under `/api/export/` name them. */
export const EXPORT_FORMATS = ['csv', 'json', 'scdl', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const ADDRESSES: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  json: 'json',
  scdl: 'scdl.csv',
  jsonl: 'jsonl',
};
/** Characters of an address: Slack takes no link beyond three thousand, and ours begin with that of the service. */
const LONGEST_ADDRESS = 2700;
const MOST_LINKS = 4;

/**
 * Link to the file of some acts; where their identifiers are too many for one address, to several files, and where they
 * are too many for that, say how many are left out.
 */
export function exportLinks(acts: readonly ActSummary[], what: string, format: ExportFormat, isAll: boolean): Block[] {
  const address = `/api/export/${ADDRESSES[format]}`;
  const label = `Télécharger ${what} (${format.toUpperCase()})`;
  if (isAll) return [{ kind: 'link', label, url: address }];
  const parts = partsOf(acts);
  const linked = parts.slice(0, MOST_LINKS);
  const links = linked.map(({ query }, index): Block => ({
    kind: 'link',
    label: parts.length === 1 ? label : `${label}, fichier ${index + 1} sur ${linked.length}`,
    url: `${address}?${query}`,
  }));
  const left = acts.length - linked.reduce((sum, { size }) => sum + size, 0);
  if (left === 0) return links;
  return [
    ...links,
    notice(`${count(left, 'acte')} de plus ne tiennent pas dans ces fichiers : précisez une période, ou prenez tout.`),
    { kind: 'link', label: `Télécharger tous les actes connus (${format.toUpperCase()})`, url: address },
  ];
}

function partsOf(acts: readonly ActSummary[]): readonly { readonly query: string; readonly size: number }[] {
  const parts: { query: string; size: number }[] = [];
  for (const { id } of acts) {
    const condition = `id=${encodeURIComponent(id)}`;
    const last = parts.at(-1);
    if (last && last.query.length + condition.length < LONGEST_ADDRESS) {
      last.query += `&${condition}`;
      last.size += 1;
    } else parts.push({ query: condition, size: 1 });
  }
  return parts;
}
