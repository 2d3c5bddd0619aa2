/** A term of council jargon, with its general meaning and where that comes from. */
export interface Jargon {
  readonly meaning: string;
  readonly source: string;
}

/** Abbreviations of councils and their law that acts rarely expand. Wording ours. */
const JARGON: Readonly<Record<string, Jargon>> = {
  NPPV: {
    meaning:
      'ne prend pas part au vote : l’élu ne compte ni parmi les pour, ni parmi les contre, ni parmi les abstentions',
    source: 'usage des procès-verbaux',
  },
  CGCT: { meaning: 'code général des collectivités territoriales', source: 'Légifrance' },
  CJA: { meaning: 'code de justice administrative', source: 'Légifrance' },
  CRPA: { meaning: 'code des relations entre le public et l’administration', source: 'Légifrance' },
  EPCI: { meaning: 'établissement public de coopération intercommunale', source: 'CGCT, cinquième partie' },
  SIREN: { meaning: 'numéro à neuf chiffres qui identifie une personne morale', source: 'INSEE' },
  HT: { meaning: 'hors taxes', source: 'usage comptable' },
  TTC: { meaning: 'toutes taxes comprises', source: 'usage comptable' },
};

/** Find a term of jargon by its capitals, or null. */
export function jargonOf(acronym: string): Jargon | null {
  return Object.hasOwn(JARGON, acronym) ? JARGON[acronym]! : null;
}
