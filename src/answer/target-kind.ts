import type { ActSummary } from '../corpus/index.js';

/** Which act a question is about. */
export type Target =
  | {
      readonly kind: 'one';
      readonly id: string;
      /** Said to the user: the act was guessed, not named. */
      readonly assumed: boolean;
      /** True where the question's own words led to it, not the conversation. */
      readonly isNamed: boolean;
    }
  | { readonly kind: 'several'; readonly summaries: readonly ActSummary[] }
  /** One sitting, by its acts: it is named, or the only one known. */
  | { readonly kind: 'sitting'; readonly summaries: readonly ActSummary[]; readonly isNamed: boolean }
  /** Every sitting of these acts: the question is about who was there. */
  | { readonly kind: 'sittings'; readonly summaries: readonly ActSummary[] }
  | { readonly kind: 'none'; readonly lookedFor: string }
  | { readonly kind: 'unnamed' };
