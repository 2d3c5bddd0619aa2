import type { Affair } from './affair.js';
import type { Chance } from './chance.js';
import type { Member } from './members.js';
import type { Roll } from './roll.js';

/** How a matter ends; `counts` is null where nothing is counted. */
export interface Ballot {
  readonly outcome: 'adopted' | 'rejected' | 'postponed' | 'noted';
  readonly isSecret: boolean;
  readonly counts: { readonly for: number; readonly against: number; readonly abstentions: number } | null;
  /** Named below their counts, at the most so many that a page bears it. */
  readonly against: readonly Member[];
  readonly abstaining: readonly Member[];
  readonly apart: readonly Member[];
}

const NOBODY = { against: [], abstaining: [], apart: [] } as const;
/** A name is printed where no more than these are to be. */
const MOST_NAMED = 14;
/** A matter in thirty is withdrawn from the agenda. */
const WITHDRAWN = 30;

/** Draw how a matter ends. */
export function drawBallot(
  { way, isDisputed }: Affair,
  { present, proxies, substitute }: Roll,
  random: Chance,
): Ballot {
  if (way === 'noted') return { outcome: 'noted', isSecret: false, counts: null, ...NOBODY };
  const members = [...present, ...proxies.map(({ giver }) => giver)];
  const voices = members.length + (substitute ? 1 : 0);
  if (way === 'secret') return secret(voices, random);
  if (way === undefined && random.once(WITHDRAWN))
    return { outcome: 'postponed', isSecret: false, counts: null, ...NOBODY };
  const opposition = members.filter(({ isOpposed }) => isOpposed);
  const majority = members.filter(({ isOpposed }) => !isOpposed);
  if (way === 'wish' && !random.once(4)) {
    const abstaining = random.some(majority, random.between(0, 5));
    const against = majority.filter((member) => !abstaining.includes(member));
    return counted(voices, against, abstaining, [], 'rejected');
  }
  const apart = random.once(9) ? random.some(majority, random.between(1, 2)) : [];
  if (isDisputed) {
    const abstaining = random.some(opposition, random.between(0, 3));
    return counted(
      voices,
      opposition.filter((member) => !abstaining.includes(member)),
      abstaining,
      apart,
      'adopted',
    );
  }
  return counted(voices, [], random.once(7) ? random.some(opposition, random.between(1, 4)) : [], apart, 'adopted');
}

function counted(
  voices: number,
  against: readonly Member[],
  abstaining: readonly Member[],
  apart: readonly Member[],
  outcome: 'adopted' | 'rejected',
): Ballot {
  const inFavour = voices - against.length - abstaining.length - apart.length;
  return {
    outcome,
    isSecret: false,
    counts: { for: inFavour, against: against.length, abstentions: abstaining.length },
    against: against.length <= MOST_NAMED ? against : [],
    abstaining,
    apart,
  };
}

function secret(voices: number, random: Chance): Ballot {
  const against = random.between(0, 6);
  const abstentions = random.between(0, 5);
  const counts = { for: voices - against - abstentions, against, abstentions };
  return { outcome: 'adopted', isSecret: true, counts, ...NOBODY };
}
