import type { Heard, Rule } from './rule.js';
import { acronymRules } from './topics/acronyms.js';
import { annexRules } from './topics/annexes.js';
import { assiduityRules } from './topics/assiduity.js';
import { appealRules } from './topics/appeals.js';
import { boundaryRules } from './topics/boundary.js';
import { commitmentRules } from './topics/commitments.js';
import { corpusRules } from './topics/corpus.js';
import { natureRules } from './topics/natures.js';
import { decidedRules, thingsRules } from './topics/things.js';
import { councilPublicityRules } from './topics/council-publicity.js';
import { councilSittingRules } from './topics/council-sittings.js';
import { councilVoteRules } from './topics/council-votes.js';
import { decisionRules } from './topics/decision.js';
import { designationLastRules, designationRules } from './topics/designation.js';
import { glossaryRules } from './topics/glossary.js';
import { groupRules } from './topics/groups.js';
import { headcountRules } from './topics/headcount.js';
import { identificationRules } from './topics/identification.js';
import { legalRules } from './topics/legal.js';
import { listRules } from './topics/lists.js';
import { moneyRules } from './topics/money.js';
import { officeRules } from './topics/office.js';
import { passageRules } from './topics/passage.js';
import { peopleRules } from './topics/people.js';
import { rankingRules } from './topics/rankings.js';
import { purposeRules } from './topics/purpose.js';
import { rapporteurRules } from './topics/rapporteur.js';
import { relationRules } from './topics/relations.js';
import { sittingRules } from './topics/sitting.js';
import { socialRules } from './topics/social.js';
import { totalRules } from './topics/totals.js';
import { voteRules } from './topics/vote.js';
import { voteOutcomeRules } from './topics/vote-outcome.js';

/** Every rule, in the order they are tried: the first that holds wins, so the narrower stands before the wider. */
export const rules: readonly Rule[] = [
  ...socialRules,
  ...glossaryRules,
  ...councilVoteRules,
  ...councilSittingRules,
  ...councilPublicityRules,
  ...boundaryRules,
  ...passageRules,
  ...acronymRules,
  ...annexRules,
  ...natureRules,
  ...relationRules,
  ...assiduityRules,
  ...rankingRules,
  ...listRules,
  ...totalRules,
  ...groupRules,
  ...corpusRules,
  ...decidedRules,
  ...designationRules,
  ...purposeRules,
  ...decisionRules,
  ...appealRules,
  ...legalRules,
  ...headcountRules,
  ...voteRules,
  ...voteOutcomeRules,
  ...officeRules,
  ...rapporteurRules,
  ...peopleRules,
  ...sittingRules,
  ...identificationRules,
  ...commitmentRules,
  ...designationLastRules,
  ...thingsRules,
  ...moneyRules,
];

/** Which rule won, and those that were tried before it. */
export interface Understood {
  readonly rule: Rule | null;
  readonly tried: readonly string[];
}

const understood = new WeakMap<Heard, Understood>();

/** Find the first rule that holds for a question, or none: then the question is looked up in the text of the acts. */
export function understand(heard: Heard): Understood {
  const known = understood.get(heard);
  if (known) return known;
  const place = rules.findIndex(({ when }) => when(heard));
  const tried = (place < 0 ? rules : rules.slice(0, place)).map(({ intent }) => intent);
  const made = { rule: rules[place] ?? null, tried };
  understood.set(heard, made);
  return made;
}
