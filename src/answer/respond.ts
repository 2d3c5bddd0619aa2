import type { ActResponder, Responder } from './responder.js';
import { acronymResponders } from './topics/acronyms.js';
import { annexResponders } from './topics/annexes.js';
import { assiduityResponders } from './topics/assiduity.js';
import { commitmentResponders } from './topics/commitments.js';
import { councilResponders } from './topics/council.js';
import { decisionResponders } from './topics/decision.js';
import { designationResponders } from './topics/designation.js';
import { headcountResponders } from './topics/headcount.js';
import { lawResponders } from './topics/law-in-general.js';
import { legalResponders } from './topics/legal.js';
import { mandateResponders } from './topics/mandates.js';
import { moneyResponders } from './topics/money.js';
import { officeResponders } from './topics/office.js';
import { purpose } from './topics/purpose.js';
import { officeOfThemeResponders } from './topics/office-of-theme.js';
import { peopleResponders } from './topics/people.js';
import { rapporteurResponders } from './topics/rapporteur.js';
import { rankingResponders } from './topics/rankings.js';
import { voteResponders } from './topics/vote.js';
import { answerFromText } from './topics/content.js';
import { corpusResponders } from './topics/corpus.js';
import { identificationResponders } from './topics/identification.js';
import { sittingResponders } from './topics/sitting.js';
import { glossaryResponders } from './topics/glossary.js';
import { groupResponders } from './topics/groups.js';
import { listResponders } from './topics/lists.js';
import { relationActResponders, relationResponders } from './topics/relations.js';
import { socialResponders } from './topics/social.js';
import { totalResponders } from './topics/totals.js';

/** Responders to questions about one act, by intent. */
export const actResponders: Readonly<Record<string, ActResponder>> = {
  'content/text': answerFromText,
  ...sittingResponders,
  ...identificationResponders,
  ...acronymResponders,
  ...annexResponders,
  ...commitmentResponders,
  ...decisionResponders,
  'decision/purpose': purpose,
  ...designationResponders,
  ...headcountResponders,
  ...legalResponders,
  ...moneyResponders,
  ...officeResponders,
  ...peopleResponders,
  ...rapporteurResponders,
  ...relationActResponders,
  ...voteResponders,
};

/** Responders to questions about no act, or about the whole corpus, by intent. */
export const responders: Readonly<Record<string, Responder>> = {
  ...socialResponders,
  ...assiduityResponders,
  ...glossaryResponders,
  ...councilResponders,
  ...lawResponders,
  ...corpusResponders,
  ...groupResponders,
  ...listResponders,
  ...totalResponders,
  ...mandateResponders,
  ...officeOfThemeResponders,
  ...rankingResponders,
  ...relationResponders,
};
