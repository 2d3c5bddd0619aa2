import { addDays } from '../../src/french/calendar.js';
import { makeCouncil, type Council } from './council.js';
import { chance, type Chance } from '../../adapters/demo/chance.js';

/** What a fictional act says, whatever layout prints it. */
export interface Truth {
  readonly council: Council;
  readonly number: string;
  readonly date: string;
  readonly publishedOn: string;
  readonly receivedOn: string;
  readonly receiptId: string;
  readonly theme: string;
  readonly subject: string;
  readonly rapporteur: string;
  readonly present: readonly string[];
  readonly substitute: { readonly substitute: string; readonly for: string } | null;
  readonly proxies: readonly string[];
  readonly absent: readonly string[];
  readonly body: readonly string[];
  readonly decisions: readonly string[];
  readonly acronym: { readonly short: string; readonly long: string };
  readonly euros: number | null;
  readonly vote: {
    readonly for: number;
    readonly against: number;
    readonly abstentions: number;
    readonly notVoting: readonly string[];
    readonly outcome: 'adopted' | 'rejected';
  };
}

const THEMES = [
  'Mobilités',
  'Culture',
  'Habitat',
  'Solidarités',
  'Eau et assainissement',
  'Développement économique',
  'Sports',
  'Transition écologique',
];
const WORKS = [
  'Rénovation',
  'Extension',
  'Création',
  'Acquisition',
  'Entretien',
  'Restauration',
  'Aménagement',
  'Réfection',
  'Modernisation',
  'Démolition',
  'Location',
  'Cession',
];
const OBJECTS =
  'du gymnase|de la médiathèque|de la piste cyclable|de la parcelle boisée|du restaurant scolaire|de la fontaine|de la chapelle|du port fluvial|de la passerelle|du théâtre de verdure|de la déchèterie|du parking relais|de la crèche|du boulodrome|de la halle|du moulin|de la patinoire|du conservatoire|du cimetière paysager|de la station d’épuration|du château d’eau|de la ludothèque|du vélodrome|de la maison de santé|du musée du textile|de la gare routière|de la forêt communale|du jardin botanique|de la résidence autonomie|du centre de loisirs|de la piscine|du stade nautique|de l’abattoir|de la cuisine centrale|de l’observatoire|du refuge animalier|de la digue|du belvédère|de la serre municipale|du kiosque'.split(
    '|',
  );
const PLACES =
  'des Tanneurs|de la Roseraie|Sainte-Apolline|du Vieux Gué|des Trois Sources|de Malpas|des Acacias|des Quatre Vents|de Bellefont|du Cardeur|de l’Aubépine|des Mûriers|du Clos Rouge|de Peyrelade|des Lavandières|du Tivoli|de Montaubert|du Peyrou Neuf|de la Cressonnière|des Argelas|du Ruisselet|de Fontvive|des Garrigues Basses|du Grand Chêne|de la Verrerie|des Salines|du Coq Hardi|de Roquevaire|des Cordeliers|de la Tuilerie'.split(
    '|',
  );
const PARTNERS = [
  { short: 'AVE', long: 'Association Valdoréenne d’Entraide' },
  { short: 'CRAL', long: 'Centre Régional des Arts Lyriques' },
  { short: 'SOPAV', long: 'Société Publique d’Aménagement de Valdoré' },
  { short: 'OMJ', long: 'Office Municipal de la Jeunesse' },
];

function euros(amount: number): string {
  return `${amount.toLocaleString('fr-FR').replace(/[\u202f\u00a0]/g, ' ')} €`;
}

/** Make the truth of one act of a council. */
export function makeTruth(council: Council, random: Chance, rank: number): Truth {
  const date = council.sittings[rank % council.sittings.length]!;
  const others = council.members.filter((name) => name !== council.chair);
  const missing = new Set(random.some(others, random.between(4, 10)));
  const proxies = [...missing].filter((_, index) => index % 2 === 0);
  const absent = [...missing].filter((_, index) => index % 2 === 1);
  const replaced = random.once(3) ? absent.pop() : undefined;
  const present = council.members.filter((name) => !missing.has(name));
  const partner = random.pick(PARTNERS);
  const thing = `${random.pick(WORKS)} ${random.pick(OBJECTS)} ${random.pick(PLACES)}`;
  const sum = random.once(3) ? null : random.between(2, 900) * 500;
  const voices = present.length + proxies.length + (replaced === undefined ? 0 : 1);
  const apart = random.once(4) ? random.some(present, 2) : [];
  const against = random.once(4) ? random.between(1, 6) : 0;
  const rejected = random.once(25);
  const cast = voices - apart.length;
  return {
    council,
    number: `V${date.slice(0, 4)}-${rank + 1}`,
    date,
    publishedOn: addDays(date, 9),
    receivedOn: addDays(date, 8),
    receiptId: `099-${council.siren}-${date.replace(/-/g, '')}-${String(100_000 + rank)}-DE`,
    theme: random.pick(THEMES),
    subject: `${thing} - Convention avec ${partner.long} - Approbation`,
    rapporteur: random.pick(present),
    present,
    substitute: replaced === undefined ? null : { substitute: 'Sidonie PERRACHE', for: replaced },
    proxies,
    absent,
    body: [
      `Le projet « ${thing} » répond aux besoins des habitants de ${council.city}. Les travaux dureront ${random.between(3, 30)} mois.`,
      `${partner.long} (${partner.short}) accompagne la collectivité depuis ${random.between(2005, 2018)}.${sum === null ? '' : ` Une participation de ${euros(sum)} lui est attribuée.`}`,
    ],
    decisions: [
      `D’approuver la convention avec ${partner.long}`,
      `D’autoriser Monsieur le Président, ou son représentant, à signer tout document relatif à cette affaire`,
    ],
    acronym: partner,
    euros: sum,
    vote: rejected
      ? { for: against, against: cast - against, abstentions: 0, notVoting: apart, outcome: 'rejected' }
      : { for: cast - against, against, abstentions: 0, notVoting: apart, outcome: 'adopted' },
  };
}

/** Make `size` truths of one council, repeatable by seed. */
export function makeTruths(size: number, seed = 1, members = 48): Truth[] {
  const random = chance(seed);
  const council = makeCouncil(random, members, Math.max(1, Math.ceil(size / 60)));
  return Array.from({ length: size }, (_, rank) => makeTruth(council, random, rank));
}
