const LONG_MESSAGE = 14;

/** Keep the clause that asks, in a long folded message; a short one stays whole. In a long message the request is the clause that asks (« …, est-ce que cette formation s'adresse à des gens comme lui ? »). */
export function lastRequest(folded: string): string {
  if (folded.split(' ').length < LONG_MESSAGE) return folded;
  const asks =
    /(?:^|[,;.:!?] )[^,;.:!?]{0,20}\b(?:est-ce que|est-ce qu'|combien|quelle?s?|qui|quand|ou|pourquoi|comment|y a-t-il)\b[^.!?;]{8,}/g;
  return folded.match(asks)?.at(-1) ?? folded;
}
