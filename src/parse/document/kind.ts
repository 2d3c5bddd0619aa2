import type { Reading } from '../reading/reading.js';

/** What a document is, as far as it matters to what acts it may hold. */
export type DocumentKind = 'acts' | 'list' | 'agenda' | 'draft' | 'decision' | 'arrete' | 'report' | 'other';

/** Characters at the start of a document in which it says what it is. */
const TITLE_ZONE = 1800;
const DRAFT = /\bprojets? de deliberations?\b/g;
const DELIBERATES =
  /\b(?:apres (?:en )?(?:avoir )?delibere|ayant delibere|a l['’ ]unanimite|le conseil [a-z]+,? (?:decide|adopte|approuve))\b/;
const LIST =
  /\b(?:liste (?:des|chronologique)|repertoire (?:chronologique )?(?:des?)|tableau (?:recapitulatif )?des|(?<!du )registre (?:chronologique )?des|publication (?:des )?|releve (?:des )?|compte[- ]rendu (?:sommaire )?des) ?(?:decisions et )?(?:deliberations?|votes)\b/;
const DECISION =
  /\bdecisions? (?:du |de (?:la |monsieur le |madame (?:le |la )?)?|de m\. le )?(?:maire|president|presidente|municipale)\b|\bdecision (?:n ?[°o]|prise (?:en|par|le))/;
const ARRETE =
  /\barretes? (?:du |municipal|de (?:monsieur|madame|m\.)|n ?[°o]|permanent|temporaire|prefectoral|portant|reglementaire)/;
const SITS =
  /\b(?:etaient presents|presents ?:|membres presents|conseillers presents|secretaire de (?:la )?seance|s['’]est reuni|se sont reunis|s['’]est assemble|nombre de (?:conseillers|membres|delegues))|\ben exercice\b/;
const INVITES =
  /\b(?:ai|avons) l['’ ]?honneur de (?:vous )?(?:inviter|convoquer|convier)|\bvous (?:etes|inviter|convoquer)[^.]{0,30} (?:convoque|prie|invite|convie|assister)|\bprochain conseil\b|\bconvocation (?:du|au) (?:conseil|bureau|comite)[^:]{0,40}$/;
const COURT =
  /\b(?:chambre regionale des comptes|rapport d['’]observations definitives|cour des comptes|tribunal administratif de [a-z-]+ n ?°)/;

/** A letter, by-laws, a note: they speak of acts and are none. */
const LETTER =
  /\b(?:(?:veuillez|je vous prie d['’]) ?agreer|haute consideration|salutations distinguees|bien cordialement)\b/;
const SPEAKS_OF_ACTS =
  /^[^a-z]*(?:reglement (?:interieur|general)|statuts|charte|rapport de presentation|note de (?:synthese|presentation)|bulletin (?:municipal|d['’]information)|certificat d['’]affichage)\b/;

/** What every act has some of, even cut short: visas, recitals, a proposal, a decision. A note about an act has none. */
const MOTIVATES =
  /\bvu (?:le|la|les|l['’ ])|\bconsiderant\b|\brapporte ?:|\bil est (?:donc )?propose\b|\ble conseil (?:[a-z]+ )?adopte\b|\b(?:decide|approuve|autorise|valide|adopte)nt? ?:|\b(?:vote|pour|contre|abstentions?) ?: ?\d|\b(?:adopte|approuve|rejete|ajourne|vote)e?s?\b/;

/** Tell what a document is from its first lines and from whether anyone sits or decides in it. */
export function documentKind({ plain }: Reading): DocumentKind {
  const title = plain.slice(0, TITLE_ZONE);
  const first = plain.slice(0, 700);
  const sits = SITS.test(plain.slice(0, 12_000));
  const deliberates = DELIBERATES.test(plain);
  const drafts = plain.match(DRAFT)?.length ?? 0;
  if (drafts > 0 && DRAFT_TITLE.test(first) && !SITS.test(title)) return 'draft';
  const listAt = title.search(LIST);
  const isMinutes = /\bproces[- ]verbal\b/.test(title.slice(0, Math.max(0, listAt)));
  if (
    listAt >= 0 &&
    !isMinutes &&
    !/\bextrait du registre\b/.test(first) &&
    !/\bpresente?s? ?:/.test(plain.slice(0, 5000))
  )
    return 'list';
  if (COURT.test(plain.slice(0, 6000)) && !sits && (!deliberates || speaksFirst(first))) return 'report';
  if (!sits && INVITES.test(plain.slice(0, 6000)) && !deliberates) return 'agenda';
  if (!sits && DECISION.test(first) && !/\bproces[- ]verbal|compte[- ]rendu\b/.test(first)) return 'decision';
  if (!sits && ARRETE.test(first) && /\barrete(?:nt)?\b ?:?/.test(plain)) return 'arrete';
  if (!sits && (LETTER.test(plain) || SPEAKS_OF_ACTS.test(first)) && !/\bextrait du registre\b/.test(first))
    return 'other';
  if (!deliberates && !sits && /\bordre du jour\b/.test(title)) return 'agenda';
  return sits || deliberates || MOTIVATES.test(plain) ? 'acts' : 'other';
}

/** The court names itself before any council. */
function speaksFirst(first: string): boolean {
  const court = first.search(COURT);
  const council = first.search(/\b(?:conseil (?!d['’]etat)|commune|extrait|seance|deliberation)\b/);
  return court >= 0 && (council < 0 || court < council);
}

const DRAFT_TITLE = /^[^a-z]{0,20}(?:[a-z' -]{0,60})?\bprojets? de deliberations?\b/;
