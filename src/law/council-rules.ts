import type { Body } from './bodies.js';
import { lawOf } from './codes.js';
import { PUBLICITY_RULES } from './publicity-rules.js';
import { SITTING_RULES } from './sitting-rules.js';
import type { CouncilRule, Statement } from './statement.js';
import { VOTING_RULES } from './voting-rules.js';

export type { Statement } from './statement.js';

/** The rules of assemblies that answers state, by what they govern. */
export const COUNCIL_RULES = { ...VOTING_RULES, ...SITTING_RULES, ...PUBLICITY_RULES } as const;
export type RuleName = keyof typeof COUNCIL_RULES;

/** A rule as a kind of assembly has it. */
export interface Applied {
  readonly statement: Statement;
  /** False: it is the rule of the communes, and whether it holds here must be checked. */
  readonly isSure: boolean;
}

/** Give a rule as it stands for a kind of assembly; the communes' rule where that kind has none of its own. */
export function ruleFor(name: RuleName, body: Body): Applied {
  const rule: CouncilRule = COUNCIL_RULES[name];
  if (body === 'commune') return { statement: rule.commune, isSure: true };
  const own = body === 'unknown' ? null : rule[body];
  if (own !== null) return { statement: own, isSure: true };
  if (body !== 'intercommunal') return { statement: rule.commune, isSure: false };
  const through = lawOf('CGCT, article L5211-1');
  return { statement: { ...rule.commune, laws: [...rule.commune.laws, through] }, isSure: true };
}
