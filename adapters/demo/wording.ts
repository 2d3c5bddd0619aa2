import { addDays, frenchDate } from '../../src/french/calendar.js';
import type { Affair, Money } from './affair.js';
import type { Chance } from './chance.js';
import { officeOfChair, titleOfChair, type Deliberation, type Receipt, type Sum } from './deliberation.js';
import type { Mandate, Sitting } from './council.js';
import type { Member } from './members.js';
import { capital } from '../wording.js';
import { PARTNERS, PLACES, type Partner } from './places.js';

/** The words that stand in the places of an affair, and the facts they tell. */
export interface Filling {
  readonly words: Readonly<Record<string, string>>;
  readonly sums: readonly Sum[];
  readonly partner: Partner | null;
}

const FIGURES = new Intl.NumberFormat('fr-FR');
const TAX_RATE = 1.2;

/** Write a sum as acts do: « 482 300 € ». */
export function euros(amount: number): string {
  return `${figure(amount)} €`;
}

function figure(value: number): string {
  return FIGURES.format(value).replace(/[\u202f\u00a0]/g, ' ');
}

/** Choose what stands in the places of an affair; `rank` tells the place, so that none comes twice too soon. */
export function fillingOf(affair: Affair, rank: number, { date }: Sitting, mandate: Mandate, random: Chance): Filling {
  const places: readonly string[] = affair.at ? PLACES[affair.at] : [''];
  const partner = affair.partner ? random.pick<Partner>(PARTNERS[affair.partner]) : null;
  const { words, sums } = affair.money ? moneyIn(affair.money, random) : { words: {}, sums: [] };
  const elected = random.pick(mandate.members.filter(({ isOpposed }) => !isOpposed));
  return {
    words: {
      lieu: places[rank % places.length]!,
      Lieu: capital(places[rank % places.length]!),
      partenaire: partner?.long ?? '',
      lePartenaire: partner ? partner.the + partner.long : '',
      LePartenaire: partner ? capital(partner.the) + partner.long : '',
      sigle: partner?.short ?? '',
      nombre: affair.figure ? figure(random.between(...affair.figure)) : '',
      mois: String(random.between(3, 22)),
      annee: date.slice(0, 4),
      elu: addressed(affair.at ? elected : mandate.chair),
      signataire: titleOfChair(mandate),
      fonction: officeOfChair(mandate),
      ...words,
    },
    sums,
    partner,
  };
}

function moneyIn({ kind, low, high }: Money, random: Chance): Pick<Filling, 'words' | 'sums'> {
  const amount = random.between(low * 2, high * 2) * 500;
  if (kind === 'grant') return { words: { somme: euros(amount) }, sums: [{ cents: amount * 100, tax: null }] };
  const whole = Math.round(amount * TAX_RATE);
  return {
    words: { ht: euros(amount), ttc: euros(whole) },
    sums: [
      { cents: amount * 100, tax: 'HT' },
      { cents: whole * 100, tax: 'TTC' },
    ],
  };
}

/** « Madame Inès KERMADEC ». */
export function addressed({ civility, name }: Member): string {
  return `${civility === 'Mme' ? 'Madame' : 'Monsieur'} ${name}`;
}

/** Put words in the places of a text: `{lieu}`, `{somme}`. */
export function fill(text: string, { words }: Filling): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** The later act on a matter already decided: it cites the first and changes its sum, the new one first. */
export function amendment(
  before: Deliberation,
  mandate: Mandate,
  random: Chance,
): Pick<Deliberation, 'subject' | 'body' | 'decisions' | 'sums'> {
  const [first] = before.sums;
  const old = first!.cents / 100;
  const amount = Math.round((old * random.between(104, 140)) / 50_000) * 500 + 500;
  const earlier = `la délibération n° ${before.number} du ${frenchDate(before.sitting.date)}`;
  const core = before.subject.replace(/ - Modification de la délibération n° .*$/, '');
  return {
    subject: `${core} - Modification de la délibération n° ${before.number}`,
    body: [
      `Par délibération n° ${before.number} du ${frenchDate(before.sitting.date)}, le Conseil de Métropole a fixé à ${euros(old)} le montant en cause.`,
      `Le bilan d’étape montre que ce montant ne suffit pas. Il convient de modifier ${earlier} et de porter le montant à ${euros(amount)}.`,
    ],
    decisions: [
      `De modifier ${earlier}`,
      `De porter le montant de ${euros(old)} à ${euros(amount)}`,
      `D’autoriser ${titleOfChair(mandate)}, ou son représentant, à signer tout document relatif à cette affaire`,
    ],
    sums: [
      { cents: amount * 100, tax: null },
      { cents: old * 100, tax: null },
    ],
  };
}

/** Draw when the préfecture received an act; the latest ones are still on their way. */
export function receiptOf(rank: number, { date }: Sitting, isLast: boolean, siren: string, random: Chance): Receipt {
  const sentOn = addDays(date, random.between(2, 7));
  const receivedOn = addDays(sentOn, random.between(0, 1));
  return {
    form: isLast && random.once(6) ? 'none' : random.once(5) ? 'plain' : 'stamp',
    id: `099-${siren}-${date.replace(/-/g, '')}-${String(200_000 + rank)}-DE`,
    sentOn,
    receivedOn,
    publishedOn: addDays(receivedOn, random.between(0, 2)),
  };
}
