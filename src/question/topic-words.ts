import { fold } from '../french/fold.js';
import { isStopWord } from '../french/stop-words.js';
import { stem } from '../french/terms.js';
import type { Heard } from './rule.js';

const ABOUT_ANY_ACT = new Set(
  'acte actes deliberation deliberations delib delibs dossier dossiers texte textes document documents rapport rapports affaire affaires truc machin histoire decision decisions vote votes voter votee votees prise prises voix pour contre abstention abstentions rapporteur rapporteure rapporteurs rapporte rapportee rapportes rapportees rapporter presente presentes presenter seance seances conseil conseils municipal municipale metropole assemblee reunion elu elus elue elues membre membres present presents presente presentes absent absents absente absentes procuration procurations pouvoir pouvoirs date jour annee mois numero num objet titre sujet liste lister cite donne donner montre trouve trouver cherche chercher voudrais veux savoir dire dit parle parlent parler cite citent evoque evoquent mentionne mentionnent traite traitent aborde abordent concerne concernent concernant relatif relative relatives relatifs porte portent portant numero reference adopte adoptee adoptes adoptees rejete rejetee rejetes rejetees unanimite majorite approuve approuvee decide quelque chose svp stp merci bonjour nombre combien total totale montant publie publiee publication executoire prefecture recours accuse reception annexe annexes monsieur madame maire president presidente quoi dossiers base tout toute toutes tous fait faire existe existent sert prevu prevoit prevue cette ville commune collectivite ci dernier derniere derniers dernieres premier premiere entre depuis avant apres passe passes moi stipule contient concerner question questions sais connais couvres couvrez revient reviennent presidait preside presider convoque convoques convocation manque manquait manquants plait pris prise heure salle lieu secretaire organise figure ordinaire extraordinaire quorum assister venir participer sieger point points sujets lire dois doit lis prepare fin uniquement confondues resultat resultats maintenant ht ttc'.split(
    ' ',
  ),
);
const ABOUT_ANY_ACT_STEMS = new Set([...ABOUT_ANY_ACT].map(stem));

/** Verbs of what a council does to anything: it grants, gives, names. Their stems are nouns that tell acts apart. */
const GRANTING =
  /^(attribue(nt|e|es|s)?|accorde(nt|e|es|s)?|octroye?e?s?|octroient|alloue(nt|e|es|s)?|verse(nt|e|es|s)?|touche(nt|s)?|recu(e|es|s)?|recoi(t|vent)|obtenu(e|es|s)?|obtient|beneficie(nt)?|demande(nt|e|es|s)?|passe(nt)?|obtenir|recevoir|combien)$/;

/** Tell whether a folded word belongs to the vocabulary of every act. */
export function isActWord(folded: string): boolean {
  return ABOUT_ANY_ACT.has(folded) || ABOUT_ANY_ACT_STEMS.has(stem(folded));
}

const MONTHS =
  /^(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|trimestre|semestre|hiver|printemps|ete|automne)$/;

const told = new WeakMap<Heard, readonly string[]>();

/**
 * Keep the words of a question that can tell one act from another: neither stop words, nor the vocabulary of every act,
 * nor the names of persons, the dates and the sums, which are looked up on their own.
 */
export function topicWords(heard: Heard): readonly string[] {
  const known = told.get(heard) ?? wordsTelling(heard);
  told.set(heard, known);
  return known;
}

function wordsTelling(heard: Heard): readonly string[] {
  const { persons, dates, sums, councils, actNumbers } = heard.slots;
  const named = new Set(
    [...persons, ...dates, ...sums, ...councils].flatMap(({ start, end }) =>
      wordsOf(fold(heard.question.slice(start, end))),
    ),
  );
  const numbered = new Set(actNumbers.flatMap((number) => wordsOf(number.toLowerCase())));
  const hasDate = dates.length > 0;
  return wordsOf(heard.text).filter(
    (word) =>
      word.length > 1 &&
      !isStopWord(word) &&
      !isActWord(word) &&
      !GRANTING.test(word) &&
      !named.has(word) &&
      !numbered.has(word) &&
      !(hasDate && (MONTHS.test(word) || /^(1er|\d{1,2}|(19|20)\d{2})$/.test(word))),
  );
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^a-z0-9]+/);
}
