import type { Chance } from './chance.js';
import type { Mandate } from './council.js';
import type { Member } from './members.js';

/** Who sits, who is carried by whom, who is missing; each member of the council stands once. */
export interface Roll {
  readonly present: readonly Member[];
  readonly proxies: readonly { readonly giver: Member; readonly holder: Member }[];
  readonly absent: readonly Member[];
  /** Someone who is no member and sits for one; null at most sittings. */
  readonly substitute: { readonly name: string; readonly for: Member } | null;
}

/** The attendance of a sitting: some leave before its end, and are carried from then on. */
export interface Attendance {
  readonly atFirst: Roll;
  readonly afterwards: Roll;
  /** How many matters come before they leave. */
  readonly leaveAfter: number;
}

const SUBSTITUTE = 'Sidonie PERRACHE';
/** Out of five who are missing, those who give a proxy. */
const CARRIED = 3;

/** Draw the attendance of a sitting of so many matters. */
export function drawAttendance({ members, chair }: Mandate, matters: number, random: Chance): Attendance {
  const isMissing = (member: Member): boolean => member !== chair && random.between(1, 100) > member.diligence;
  const missing = members.filter(isMissing);
  const present = members.filter((member) => !missing.includes(member));
  const replaced = random.once(3) ? missing.find(({ isOpposed }) => !isOpposed) : undefined;
  const others = missing.filter((member) => member !== replaced);
  const carried = others.filter(() => random.between(1, 5) <= CARRIED);
  const atFirst = settle(
    {
      present,
      proxies: [],
      absent: others,
      substitute: replaced ? { name: SUBSTITUTE, for: replaced } : null,
    },
    carried,
    chair,
  );
  const leaving = random.once(2) ? random.some(present, random.between(1, 2)).filter((member) => member !== chair) : [];
  return { atFirst, afterwards: withdraw(atFirst, leaving, chair), leaveAfter: Math.ceil(matters * 0.6) };
}

/** Someone leaves: whom they carried is absent from then on, and they are carried themselves. */
function withdraw(roll: Roll, leaving: readonly Member[], chair: Member): Roll {
  if (leaving.length === 0) return roll;
  const left = roll.proxies.filter(({ holder }) => leaving.includes(holder)).map(({ giver }) => giver);
  return settle(
    {
      ...roll,
      present: roll.present.filter((member) => !leaving.includes(member)),
      proxies: roll.proxies.filter(({ giver }) => !left.includes(giver)),
      absent: [...roll.absent, ...left, ...leaving],
    },
    leaving,
    chair,
  );
}

/** Give each of `carried` a holder of their own side, who carries nobody else. */
function settle(roll: Roll, carried: readonly Member[], chair: Member): Roll {
  const holders = new Set(roll.proxies.map(({ holder }) => holder));
  const added = carried.flatMap((giver) => {
    const free = roll.present.filter(
      (member) => member.isOpposed === giver.isOpposed && member !== chair && !holders.has(member),
    );
    const holder = free[(giver.name.length * 7) % Math.max(1, free.length)];
    if (!holder) return [];
    holders.add(holder);
    return [{ giver, holder }];
  });
  const isCarried = (member: Member): boolean => added.some(({ giver }) => giver === member);
  return { ...roll, proxies: [...roll.proxies, ...added], absent: roll.absent.filter((member) => !isCarried(member)) };
}
