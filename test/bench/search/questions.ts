import { fold } from '../../../src/french/fold.js';
import { isStopWord } from '../../../src/french/stop-words.js';
import type { Act } from '../../../src/records/index.js';
import { makeTruths } from '../../generator/act.js';
import { chance } from '../../../adapters/demo/chance.js';

/** Questions over passages: each is answered by the passage of that place. */
export interface QuestionSet {
  readonly name: string;
  readonly passages: readonly string[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly text: string;
  readonly passage: number;
}

/** How people say what acts call otherwise: written for this bench, apart from the lexicon. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [/restaurant scolaire/i, 'cantine'],
  [/restauration scolaire/i, 'cantine'],
  [/piste cyclable/i, 'voie pour les vélos'],
  [/médiathèque/i, 'bibliothèque'],
  [/gymnase/i, 'équipement sportif'],
  [/boulodrome/i, 'terrain de pétanque'],
  [/station d.épuration/i, 'usine des eaux usées'],
  [/résidence autonomie/i, 'maison de retraite'],
  [/centre de loisirs/i, 'centre aéré'],
  [/cimetière/i, 'concessions funéraires'],
  [/crèche/i, 'multi-accueil'],
  [/conservatoire/i, 'école de musique'],
  [/parking/i, 'stationnement'],
  [/forêt communale/i, 'bois communaux'],
  [/vidéoprotection/i, 'caméras'],
  [/acquisition/i, 'achat'],
  [/cession/i, 'vente'],
  [/rénovation/i, 'réhabilitation'],
  [/logements? soci(?:al|aux)/i, 'HLM'],
  [/personnes âgées/i, 'seniors'],
  [/handicapées?/i, 'en situation de handicap'],
  [/personnel municipal/i, 'agents municipaux'],
  [/emprunt/i, 'prêt bancaire'],
  [/enfants/i, 'gamins'],
  [/voirie/i, 'routes'],
];

/** What an act may say of the thing it is about, and what people ask to know it. */
const FACTS: readonly (readonly [says: string, asks: string])[] = [
  [
    "Le chantier, d'une durée prévisionnelle de quatorze mois, débutera après la saison estivale.",
    'combien de temps dureront les travaux',
  ],
  [
    'La capacité d’accueil est portée à cent quatre-vingts usagers, contre cent vingt auparavant.',
    'combien de personnes peut-on accueillir',
  ],
  [
    'Le coût prévisionnel hors taxes est estimé à 840 000 €, honoraires de maîtrise d’œuvre compris.',
    'quel est le coût estimé hors taxes',
  ],
  [
    'Une demande de subvention est déposée auprès du Département, à hauteur de trente pour cent.',
    'quelle subvention est demandée au département',
  ],
  [
    'La toiture sera équipée de panneaux photovoltaïques dont la production sera consommée sur place.',
    'y aura-t-il des panneaux solaires sur le toit',
  ],
  [
    'Un parvis planté de vingt-deux arbres de haute tige remplacera l’ancienne aire bitumée.',
    'combien d’arbres seront plantés sur le parvis',
  ],
  [
    'Les personnes à mobilité réduite disposeront d’un ascenseur et de cheminements adaptés.',
    'est-ce accessible en fauteuil, y a-t-il un ascenseur',
  ],
  [
    'Les horaires d’ouverture au public sont étendus au samedi matin à compter de la rentrée.',
    'est-ce ouvert le samedi matin',
  ],
  [
    'Le mandataire du groupement d’architectes retenu est l’agence Ferrand et associés.',
    'quelle agence d’architectes a été retenue',
  ],
  [
    'L’entretien ménager et le gardiennage sont confiés à un prestataire pour trois ans.',
    'qui assure le gardiennage et le ménage',
  ],
  [
    'La parcelle attenante, cadastrée section AB, fera l’objet d’une servitude de passage.',
    'quelle parcelle est grevée d’une servitude',
  ],
  [
    'Les associations bénéficieront d’une mise à disposition gratuite deux soirées par semaine.',
    'les associations peuvent-elles en disposer gratuitement le soir',
  ],
];
const PASSAGES_AN_ACT = 4;
/** Questions asked of each set. */
const MOST_ASKED = 200;

/** Questions on imaginary acts: each act says four facts out of twelve, one is asked of some acts. */
export function imaginary(size: number): QuestionSet {
  const passages: string[] = [];
  const questions: Question[] = [];
  const random = chance(size);
  const every = Math.ceil(size / MOST_ASKED);
  makeTruths(size).forEach(({ subject }, rank) => {
    const [thing = subject] = subject.split(' - ');
    const facts = random.some(FACTS, PASSAGES_AN_ACT);
    const [, asks] = random.pick(facts);
    for (const [says, asked] of facts) {
      if (asked === asks && rank % every === 0)
        questions.push({ text: `${thing} : ${asks} ?`, passage: passages.length });
      passages.push(`${subject} ${says}`);
    }
  });
  return { name: `${size.toLocaleString('en')} imaginary acts`, passages, questions };
}

const SHORTEST = 200;

/** Questions on real acts: the five rarest words of a passage, in their order. */
export function real(acts: readonly Act[]): QuestionSet {
  const passages = [
    ...new Set(
      acts.flatMap(({ subject, body }) =>
        body.filter(({ length }) => length >= SHORTEST).map((text) => `${subject ?? ''} ${text.replace(/\s+/g, ' ')}`),
      ),
    ),
  ];
  const words = passages.map(wordsOf);
  const holders = new Map<string, number>();
  for (const list of words) for (const word of new Set(list)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const questions = words.slice(0, MOST_ASKED).map((list, passage): Question => {
    // A word that no other passage holds would give the answer away.
    const shared = [...new Set(list)].filter((word) => holders.get(word)! > 1);
    const rarest = new Set([...shared].sort((a, b) => holders.get(a)! - holders.get(b)!).slice(0, 5));
    return { text: `Que dit le conseil sur ${shared.filter((word) => rarest.has(word)).join(' ')} ?`, passage };
  });
  return { name: `${acts.length} real acts`, passages, questions };
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isStopWord(fold(word)));
}

/** The ways a question is typed. */
export const VARIANTS: readonly (readonly [string, (question: Question, rank: number) => Question[]])[] = [
  ['as written', (question) => [question]],
  ['no accents', (question) => [{ ...question, text: question.text.normalize('NFD').replace(/\p{M}/gu, '') }]],
  ['synonyms', sayOtherwise],
  ['typos', (question, rank) => [{ ...question, text: misspelt(question.text, rank) }]],
];

function sayOtherwise({ text, passage }: Question): Question[] {
  const said = EVERYDAY.reduce((asked, [official, everyday]) => asked.replace(official, everyday), text);
  return said === text ? [] : [{ text: said, passage }];
}

/** Drop, double or swap a letter of one of the longer words. */
function misspelt(text: string, seed: number): string {
  const random = chance(seed);
  const long = [...text.matchAll(/\p{L}{6,}/gu)];
  if (long.length === 0) return text;
  const { index, 0: word } = random.pick(long);
  const at = random.between(1, word.length - 2);
  const [letter = '', next = ''] = word.slice(at);
  const wrong = random.pick([next, letter + letter + next, next + letter]);
  return text.slice(0, index + at) + wrong + text.slice(index + at + 2);
}
