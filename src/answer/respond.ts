import type { ActResponder, Responder } from './responder.js';
import { sittingResponders } from './topics/sitting.js';

/** Responders to questions about one act, by intent. */
export const actResponders: Readonly<Record<string, ActResponder>> = { ...sittingResponders };

/** Responders to questions about no act, or about the whole corpus, by intent. */
export const responders: Readonly<Record<string, Responder>> = {};
