import { CODES } from './codes.js';

/** A rule of law that an answer rests on. */
export interface Article {
  id: string;
  /** As an answer cites it: « CGCT, article L2131-1 ». */
  label: string;
  code: string;
  /** What the rule does, in one French sentence; information, not legal advice. */
  effect: string;
  /** Address of the whole code on Légifrance. */
  url: string;
}

function article(code: keyof typeof CODES, id: string, effect: string): Article {
  return { id, label: `${code}, article ${id}`, code: CODES[code].name, effect, url: CODES[code].url };
}

/** The articles that answers cite, by what they govern. */
export const ARTICLES = {
  enforceable: article(
    'CGCT',
    'L2131-1',
    "Un acte est exécutoire de plein droit dès sa publication et, lorsqu'elle est requise, sa transmission au représentant de l'État dans le département.",
  ),
  intermunicipalActs: article(
    'CGCT',
    'L5211-3',
    'Les règles qui rendent exécutoires les actes des communes valent aussi pour les établissements publics de coopération intercommunale.',
  ),
  prefectReferral: article(
    'CGCT',
    'L2131-6',
    "Le préfet peut déférer au tribunal administratif un acte qu'il estime illégal, dans les deux mois de sa réception.",
  ),
  interestedMembers: article(
    'CGCT',
    'L2131-11',
    "Une délibération à laquelle a pris part un membre intéressé à l'affaire est illégale ; ne pas prendre part à un vote ne prouve aucun intérêt.",
  ),
  minutes: article(
    'CGCT',
    'L2121-15',
    'Le procès-verbal porte les noms des votants et le sens de leur vote en cas de scrutin public.',
  ),
  quorum: article(
    'CGCT',
    'L2121-17',
    "Le conseil ne délibère valablement que si la majorité de ses membres en exercice est présente ; les procurations n'y comptent pas.",
  ),
  proxies: article(
    'CGCT',
    'L2121-20',
    "Un membre empêché peut donner pouvoir écrit à un collègue, qui n'en porte qu'un ; les délibérations sont prises à la majorité absolue des suffrages exprimés.",
  ),
  intermunicipalMeetings: article(
    'CGCT',
    'L5211-1',
    'Les règles de fonctionnement du conseil municipal valent aussi pour les organes délibérants des établissements publics de coopération intercommunale.',
  ),
  appeal: article(
    'CJA',
    'R421-1',
    'Le recours devant le tribunal administratif se forme dans les deux mois de la publication ou de la notification de la décision.',
  ),
  informalAppeal: article(
    'CRPA',
    'L411-2',
    "Un recours gracieux formé dans le délai de recours l'interrompt ; ce délai ne court à nouveau qu'après le rejet, exprès ou par deux mois de silence.",
  ),
  refusal: article(
    'CJA',
    'R421-2',
    'Deux mois de silence sur une demande valent rejet et font courir deux mois pour saisir le juge ; un rejet exprès venu avant leur fin les fait courir à nouveau.',
  ),
  standing: article(
    'CJA',
    'R411-1',
    'La requête donne les nom et adresse des parties, expose les faits, les raisons de droit et ce qui est demandé au juge.',
  ),
  attached: article('CJA', 'R412-1', "La requête est accompagnée d'une copie de l'acte attaqué."),
  lawyer: article(
    'CJA',
    'R431-2',
    "Un avocat est obligatoire devant le tribunal administratif pour demander une somme d'argent ou trancher un litige de contrat, non pour demander l'annulation d'un acte.",
  ),
  costs: article(
    'CJA',
    'L761-1',
    "Le juge peut condamner la partie qui perd à payer à l'autre une somme pour ses frais.",
  ),
  notSuspensive: article(
    'CJA',
    'L4',
    "Un recours ne suspend pas l'acte attaqué, sauf texte contraire ou décision du juge.",
  ),
  urgentSuspension: article(
    'CJA',
    'L521-1',
    "En urgence, le juge peut suspendre un acte s'il y a un doute sérieux sur sa légalité.",
  ),
  distance: article(
    'CJA',
    'R421-7',
    "Le délai de recours est allongé pour certaines personnes outre-mer ou à l'étranger.",
  ),
  openData: article(
    'CRPA',
    'L312-1-1',
    'Les collectivités de plus de 3 500 habitants et de cinquante agents publient en ligne leurs documents communicables.',
  ),
} as const satisfies Record<string, Article>;
