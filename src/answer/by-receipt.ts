import type { Setting } from './responder.js';
import type { Target } from './target-kind.js';

/** « 034-212345678-20130204-0000061086-DE »: department, SIREN, date, serial and kind, as a préfecture receipt prints them. */
const RECEIPT = /(?<!\d)(?:\d{3}|\d[ab\d])[- ]?\d{9}[- ]\d{8}[- ]([\w.]{2,24})[- ](?:DE|AU|AR|AI|CC|BF)(?![a-z])/i;
const MOST_READ = 8;

/** The act whose préfecture receipt a question gives; null where it gives none. */
export function byReceipt({ heard, corpus, find }: Pick<Setting, 'heard' | 'corpus' | 'find'>): Target | null {
  const match = heard.question.length > 30 ? RECEIPT.exec(heard.question) : null;
  if (!match) return null;
  const wanted = keyOf(match[0]);
  const likely = find(match[1]!, { limit: MOST_READ }).flatMap(({ id }) => corpus.act(id) ?? []);
  const act = likely.find(({ legalityReview: { receiptId } }) => receiptId !== null && keyOf(receiptId) === wanted);
  return act
    ? { kind: 'one', id: act.id, assumed: true, isNamed: true }
    : { kind: 'none', lookedFor: `un acte dont l'accusé de réception porte le numéro ${match[0]}` };
}

/** What identifies a receipt: what follows the kind (« -1-1 ») numbers its pages. */
function keyOf(receipt: string): string {
  return (RECEIPT.exec(receipt)?.[0] ?? receipt).toUpperCase().replace(/[^A-Z\d]/g, '');
}
