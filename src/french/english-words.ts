/** English words that no French sentence holds: two of them, or one that opens a question, make it English. */
export const ENGLISH_MARKS: ReadonlySet<string> = new Set(
  'who what which when where why how the is are was were did does do has have had of about against for by with from this that there many much voted vote meeting council mayor decided decision cost money report reported absent present please thanks hello tell give show me list all'.split(
    ' ',
  ),
);
/** Of these, the words that are also French, or names: they prove nothing. */
export const ALSO_FRENCH: ReadonlySet<string> = new Set(
  'absent present vote cost all list me do for report decision'.split(' '),
);

/** Turns of English, longest first, in folded French. */
export const ENGLISH_TURNS: readonly (readonly [RegExp, string])[] = [
  [/\bhow many\b/gi, 'combien de'],
  [/\bhow much\b/gi, 'combien'],
  [/\bhow long\b/gi, 'combien de temps'],
  [/\bwhat time\b/gi, 'quelle heure'],
  [/\bwhat is this about\b/gi, 'de quoi ca parle'],
  [/\bwhat (?:did|has) the council (?:decide|decided|vote|voted)\b/gi, "qu'a decide le conseil"],
  [/\bwhat (?:was|has been) (?:decided|voted|approved)\b/gi, "qu'a decide le conseil"],
  [/\bwho (?:reported|presented)\b/gi, 'qui a rapporte'],
  [/\bwho (?:chaired|presided)\b/gi, 'qui presidait'],
  [/\bwho voted\b/gi, 'qui a vote'],
  [/\bwho abstained\b/gi, "qui s'est abstenu"],
  [/\bin favou?r\b/gi, 'pour'],
  [/\bwhen (?:was|is)\b/gi, 'quand'],
  [/\bwhere (?:was|is)\b/gi, 'ou'],
  [/\bis there (?:a|an|any)\b/gi, 'y a-t-il une'],
  [/\b(?:tell|give|show) me\b/gi, 'donne'],
  [/\bcan i (?:still )?(?:appeal|contest)\b/gi, 'peut-on encore faire un recours'],
  [/\b(?:deadline|time limit) (?:to|for) (?:an )?appeal\b/gi, 'delai de recours'],
];

/** English words of public life, with the folded French that acts and rules use; empty where French needs none. */
export const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  ...{ who: 'qui', what: 'quoi', which: 'quelle', when: 'quand', where: 'ou', why: 'pourquoi', how: 'comment' },
  ...{ the: 'la', a: 'une', an: 'une', this: 'cette', that: 'cette', these: 'ces', of: 'de', about: 'sur', on: 'sur' },
  ...{ at: 'a', in: 'en', to: 'a', by: 'par', with: 'avec', from: 'de', and: 'et', or: 'ou', for: 'pour' },
  ...{ against: 'contre', is: 'est', are: 'sont', was: 'etait', were: 'etaient', did: '', does: '', do: '', has: 'a' },
  ...{ have: 'ont', had: 'avait', been: 'ete', there: '', any: '', please: '', all: 'tous', list: 'liste' },
  ...{ council: 'conseil', city: 'ville', town: 'ville', mayor: 'maire', chairman: 'president', member: 'membre' },
  ...{ members: 'membres', meeting: 'seance', meetings: 'seances', sitting: 'seance', decision: 'decision' },
  ...{
    decisions: 'deliberations',
    resolution: 'deliberation',
    resolutions: 'deliberations',
    act: 'acte',
    acts: 'actes',
  },
  ...{
    vote: 'vote',
    voted: 'vote',
    votes: 'voix',
    abstentions: 'abstentions',
    unanimous: 'unanime',
    result: 'resultat',
  },
  ...{ absent: 'absent', present: 'present', missing: 'absents', attended: 'presents', proxies: 'procurations' },
  ...{ proxy: 'procuration', reported: 'rapporte', represents: 'represente', represent: 'represente', sign: 'signer' },
  ...{ signed: 'signe', published: 'publie', publication: 'publication', date: 'date', cost: 'coute', costs: 'coute' },
  ...{
    price: 'prix',
    amount: 'montant',
    money: 'argent',
    grant: 'subvention',
    grants: 'subventions',
    budget: 'budget',
  },
  ...{ subsidy: 'subvention', subsidies: 'subventions', tax: 'taxe', taxes: 'taxes', rate: 'taux', school: 'ecole' },
  ...{
    schools: 'ecoles',
    housing: 'logement',
    road: 'voirie',
    street: 'rue',
    park: 'parc',
    land: 'terrain',
    sale: 'vente',
  },
  ...{
    sold: 'vendu',
    bought: 'achete',
    purchase: 'acquisition',
    works: 'travaux',
    library: 'mediatheque',
    police: 'police',
  },
  ...{
    surveillance: 'surveillance',
    cameras: 'videoprotection',
    water: 'eau',
    waste: 'dechets',
    sport: 'sport',
    sports: 'sport',
  },
  ...{
    association: 'association',
    associations: 'associations',
    agreement: 'convention',
    contract: 'contrat',
    summary: 'resume',
  },
  ...{
    appeal: 'recours',
    deadline: 'delai',
    court: 'tribunal',
    quorum: 'quorum',
    agenda: 'ordre du jour',
    topic: 'sujet',
  },
};
