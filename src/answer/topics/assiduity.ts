import type { CouncilPerson } from '../../corpus/index.js';
import { frenchDate } from '../../french/dates.js';
import { assiduityOf, countOf, type Assiduity, type Participation } from '../assiduity.js';
import { answered, count, enumerate, list, notStated, percent, sentence } from '../compose.js';
import type { Block } from '../model.js';
import type { Responder, Setting } from '../responder.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { nameApart } from '../wording.js';
import { caveat, periodOf, within } from './assiduity-of.js';
import { ranking } from './assiduity-rankings.js';
import { bySitting } from './assiduity-sittings.js';

const KIND_NAMES: Readonly<Record<Participation, string>> = {
  present: 'présent(e)',
  partly: 'présent(e) pour une partie de la séance',
  proxy: 'absent(e) avec procuration',
  replaced: 'remplacé(e) par un suppléant',
  absent: 'absent(e) sans procuration',
};
const KINDS = ['partly', 'proxy', 'replaced', 'absent'] as const;

/** Name a participation with the gender of a person: « absente avec procuration ». */
export function nameOf(kind: Participation, { civility }: Pick<CouncilPerson, 'civility'>): string {
  const ending = civility === 'Mme' ? 'e' : civility === 'M.' ? '' : '(e)';
  return KIND_NAMES[kind].replace('(e)', ending);
}

/** Say in one line how a member took part: « présent à 3 séances sur 4 (75,00 %), absent avec procuration 1 fois ». */
export function assiduityLine(member: Assiduity): string {
  const { person, sittings } = member;
  const present = countOf(member, 'present');
  const others = KINDS.flatMap((kind) => {
    const times = countOf(member, kind);
    return times === 0 ? [] : `${nameOf(kind, person)} ${times} fois`;
  });
  const head = `${nameOf('present', person)} à ${count(present, 'séance')} sur ${sittings.size} (${percent(present, sittings.size)})`;
  return [head, ...others].join(', ');
}

/** « Combien de fois Paul Vernier a-t-il été absent ? »: each sitting, and what they add up to. */
const ofPerson: Responder = (setting) => {
  const { intent, heard, corpus } = setting;
  const names = heard.slots.persons.flatMap(({ candidates }) => candidates);
  const members = within(assiduityOf(corpus), setting).filter(({ person }) => isNamed(person, names));
  const scope = scopeOf(corpus);
  if (members.length === 0)
    return notStated(
      intent,
      [
        sentence(`Les listes de présence ne citent pas ${enumerate(names, 'ni')}${periodOf(setting)}.`),
        sentence(scopeSentence(corpus)),
      ],
      { scope },
    );
  const blocks = members.flatMap((member): Block[] => [
    sentence(`${nameApart(member.person, corpus)}${periodOf(setting)} : ${assiduityLine(member)}.`),
    list([...member.sittings].sort().map(([date, kind]) => `${frenchDate(date)} : ${nameOf(kind, member.person)}`)),
  ]);
  return answered(intent, 'computed', [...blocks, caveat(), sentence(scopeSentence(corpus))], {
    acts: members.flatMap(({ person }) => firstActs(person, setting)),
    scope,
  });
};

function isNamed({ spellings }: CouncilPerson, names: readonly string[]): boolean {
  return spellings.some((spelling) => names.includes(spelling));
}

/** One act of each sitting at which a person is listed. */
function firstActs({ appearances }: CouncilPerson, { corpus }: Setting): string[] {
  const bySitting = new Map<string, string>();
  for (const { act } of appearances) {
    const date = corpus.summary(act)?.date;
    if (date && !bySitting.has(date)) bySitting.set(date, act);
  }
  return [...bySitting.values()];
}

/** Responders to questions about attendance over several sittings. */
export const assiduityResponders: Readonly<Record<string, Responder>> = {
  'assiduity/person': ofPerson,
  'assiduity/ranking': ranking,
  'assiduity/sittings': bySitting,
};
