import { chance, type Chance } from './chance.js';
import type { Affair } from './affair.js';
import { AFFAIRS_OF_PEOPLE } from './affairs-of-people.js';
import { AFFAIRS_OF_LAND } from './affairs-of-land.js';
import { AFFAIRS_OF_LEISURE } from './affairs-of-leisure.js';
import { AFFAIRS_OF_NETWORKS } from './affairs-of-networks.js';
import { drawBallot } from './ballot.js';
import { makeMandates, METROPOLE, SITTINGS } from './council.js';
import { officeOfChair, type Deliberation } from './deliberation.js';
import { INSTALLATION } from './installation.js';
import { drawAttendance, type Attendance } from './roll.js';
import { amendment, fill, fillingOf, receiptOf } from './wording.js';

const SEED = 2026;
const AFFAIRS = [...AFFAIRS_OF_PEOPLE, ...AFFAIRS_OF_LEISURE, ...AFFAIRS_OF_NETWORKS, ...AFFAIRS_OF_LAND];
/** A matter in nine changes what was decided at an earlier sitting. */
const AMENDING = 9;
const GENERAL_CODE = 'Vu le Code général des collectivités territoriales, notamment l’article L. 5217-2 ;';

/** A matter on the agenda; `turn` grows each time its kind comes, so that it comes to another place. */
interface Matter {
  readonly affair: Affair;
  readonly turn: number;
}

/** Make the acts of the imaginary council, sitting after sitting; the same seed gives the same acts everywhere. */
export function makeDeliberations(seed = SEED): readonly Deliberation[] {
  const random = chance(seed);
  const mandates = makeMandates(random);
  const agenda = dealer(random);
  const made: Deliberation[] = [];
  let numberOf = 0;
  let year = '';
  for (const [rank, sitting] of SITTINGS.entries()) {
    if (!sitting.date.startsWith(year) || year === '') [year, numberOf] = [sitting.date.slice(0, 4), 0];
    const mandate = mandates[sitting.mandate];
    const attendance = drawAttendance(mandate, sitting.matters, random);
    const secretary = random.pick(attendance.afterwards.present);
    const shared = { sitting, mandate, secretary, hasVariants: rank % 3 === 1 };
    const before = [...made];
    for (let matter = 0; matter < sitting.matters; matter++) {
      const number = `V${year}-${String(++numberOf).padStart(3, '0')}`;
      const first = { ...shared, number, roll: rollAt(attendance, matter) };
      const isFirstOf = sitting === SITTINGS.find(({ mandate: which }) => which === 'after');
      const given = isFirstOf ? INSTALLATION[matter] : undefined;
      made.push(
        given === undefined && random.once(AMENDING) && before.some(isAmendable)
          ? amend(random.pick(before.filter(isAmendable)), first, made.length, random)
          : propose(given ? { affair: given, turn: 0 } : agenda(), first, made.length, random),
      );
    }
  }
  return made;
}

type First = Pick<Deliberation, 'sitting' | 'mandate' | 'secretary' | 'hasVariants' | 'number' | 'roll'>;

/** Deal the kinds of matter in an order of chance, each as often as the others. */
function dealer(random: Chance): () => Matter {
  const turns = AFFAIRS.map(() => 0);
  let left: number[] = [];
  return () => {
    if (left.length === 0) left = [...AFFAIRS.keys()];
    const [kind] = left.splice(random.between(0, left.length - 1), 1);
    return { affair: AFFAIRS[kind!]!, turn: kind! + turns[kind!]!++ };
  };
}

function rollAt({ atFirst, afterwards, leaveAfter }: Attendance, matter: number): Deliberation['roll'] {
  return matter < leaveAfter ? atFirst : afterwards;
}

function propose({ affair, turn }: Matter, first: First, rank: number, random: Chance): Deliberation {
  const filling = fillingOf(affair, turn, first.sitting, first.mandate, random);
  return {
    ...first,
    ...reporterOf(affair, first, random),
    theme: affair.theme,
    subject: fill(affair.title, filling),
    citations: random.once(2) ? [GENERAL_CODE] : [],
    body: affair.body.map((paragraph) => fill(paragraph, filling)),
    decisions: affair.decisions.map((decision) => fill(decision, filling)),
    sums: filling.sums,
    acronym: filling.partner,
    ballot: drawBallot(affair, first.roll, random),
    receipt: receiptFor(first, rank, random),
  };
}

function amend(before: Deliberation, first: First, rank: number, random: Chance): Deliberation {
  const affair = { theme: before.theme, title: '', body: [], decisions: [] };
  return {
    ...first,
    ...reporterOf(affair, first, random),
    ...amendment(before, first.mandate, random),
    theme: before.theme,
    citations: [GENERAL_CODE],
    acronym: null,
    ballot: drawBallot(affair, first.roll, random),
    receipt: receiptFor(first, rank, random),
  };
}

/** What set one sum, and was adopted. */
function isAmendable({ sums, ballot }: Deliberation): boolean {
  return sums.length === 1 && sums[0]!.tax === null && ballot.outcome === 'adopted';
}

function reporterOf(
  { theme, way }: Affair,
  { mandate, roll }: First,
  random: Chance,
): Pick<Deliberation, 'rapporteur' | 'office'> {
  const { chair, reporters } = mandate;
  if (way === 'wish')
    return { rapporteur: random.pick(roll.present.filter(({ isOpposed }) => isOpposed)), office: null };
  const usual = reporters[theme];
  const rapporteur = roll.present.includes(usual) ? usual : chair;
  if (rapporteur === chair) return { rapporteur, office: officeOfChair(mandate) };
  return { rapporteur, office: rapporteur.civility === 'Mme' ? 'Vice-Présidente' : 'Vice-Président' };
}

function receiptFor({ sitting }: First, rank: number, random: Chance): Deliberation['receipt'] {
  return receiptOf(rank, sitting, sitting === SITTINGS.at(-1), METROPOLE.siren, random);
}
