import type { Act } from '../records/index.js';
import { notice } from './compose.js';
import type { Block } from './model.js';

/** Warn of what does not add up in the facts an answer rests on: issues of the act whose pointer meets one of these. */
export function warnings(act: Act, ...pointers: string[]): Block[] {
  return act.issues
    .filter(
      ({ severity, pointer }) =>
        severity !== 'info' &&
        pointer !== null &&
        pointers.some((used) => used.startsWith(pointer) || pointer.startsWith(used)),
    )
    .map(({ message }) => notice(`Attention, l'acte ne concorde pas : ${message}`));
}
