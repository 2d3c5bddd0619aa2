import type { Heard, Rule } from './rule.js';
import { boundaryRules } from './topics/boundary.js';
import { corpusRules } from './topics/corpus.js';
import { identificationRules } from './topics/identification.js';
import { passageRules } from './topics/passage.js';
import { sittingRules } from './topics/sitting.js';
import { socialRules } from './topics/social.js';

/** Every rule, in the order they are tried: the first that holds wins, so the narrower stands before the wider. */
export const rules: readonly Rule[] = [
  ...socialRules,
  ...boundaryRules,
  ...passageRules,
  ...corpusRules,
  ...sittingRules,
  ...identificationRules,
];

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
