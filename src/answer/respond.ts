import type { ActResponder, Responder } from './responder.js';
import { answerFromText } from './topics/content.js';
import { corpusResponders } from './topics/corpus.js';
import { identificationResponders } from './topics/identification.js';
import { sittingResponders } from './topics/sitting.js';
import { socialResponders } from './topics/social.js';

/** Responders to questions about one act, by intent. */
export const actResponders: Readonly<Record<string, ActResponder>> = {
  'content/text': answerFromText,
  ...sittingResponders,
  ...identificationResponders,
};

/** Responders to questions about no act, or about the whole corpus, by intent. */
export const responders: Readonly<Record<string, Responder>> = { ...socialResponders, ...corpusResponders };
