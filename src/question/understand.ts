import type { Heard, Rule } from './rule.js';
import { sittingRules } from './topics/sitting.js';

/** Every rule, in the order they are tried: the first that holds wins, so the narrower stands before the wider. */
export const rules: readonly Rule[] = [...sittingRules];

/** Which rule won, and those that were tried before it. */
export interface Understood {
  readonly rule: Rule | null;
  readonly tried: readonly string[];
}

/** Find the first rule that holds for a question, or none: then the question is looked up in the text of the acts. */
export function understand(heard: Heard): Understood {
  const tried: string[] = [];
  for (const rule of rules) {
    if (rule.when(heard)) return { rule, tried };
    tried.push(rule.intent);
  }
  return { rule: null, tried };
}
