import type { CouncilPerson } from '../../corpus/index.js';
import { frenchDate } from '../../french/dates.js';
import { assiduityOf, countOf, sittingsListed, type Assiduity, type Participation } from '../assiduity.js';
import { answered, count, enumerate, list, notice, notStated, percent, sentence } from '../compose.js';
import type { Answer, Bar, Block } from '../model.js';
import type { Responder, Setting } from '../responder.js';
import { describePeriod } from '../selection/describe.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { nameApart } from '../wording.js';

const MOST_RANKED = 15;

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

/** Keep the sittings of the periods a question names. */
function within(all: readonly Assiduity[], { heard }: Setting): readonly Assiduity[] {
  const { dates } = heard.slots;
  if (dates.length === 0) return all;
  const isAsked = (day: string): boolean => dates.some(({ from, to }) => day >= from && day <= to);
  return all
    .map(({ person, sittings }) => ({ person, sittings: new Map([...sittings].filter(([day]) => isAsked(day))) }))
    .filter(({ sittings }) => sittings.size > 0);
}

function periodOf({ heard }: Setting): string {
  return heard.slots.dates.length === 0 ? '' : ` ${enumerate(heard.slots.dates.map(describePeriod))}`;
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

function caveat(): Block {
  return notice(
    "D'après les listes de présence des actes ; une absence peut avoir toute sorte de motifs, qu'ils ne disent pas.",
  );
}

/** What a ranking counts, and how it is said. */
interface Measure {
  readonly value: (member: Assiduity) => number;
  readonly title: string;
  readonly noun: readonly [singular: string, plural: string];
}

function measureOf(text: string): Measure {
  if (/\bprocurations?\b/.test(text))
    return {
      value: (one) => countOf(one, 'proxy'),
      title: 'Procurations données',
      noun: ['procuration donnée', 'procurations données'],
    };
  if (/\b(absen\w+|manqu\w+|seche\w*|cancres?)\b/.test(text))
    return {
      value: (one) => one.sittings.size - countOf(one, 'present') - countOf(one, 'partly'),
      title: 'Absences, avec ou sans procuration',
      noun: ['absence', 'absences'],
    };
  return { value: (one) => countOf(one, 'present'), title: 'Présences', noun: ['présence', 'présences'] };
}

/** « Quels élus ont été le plus absents ? » */
const ranking: Responder = (setting) => {
  const { intent, heard, corpus } = setting;
  const members = within(assiduityOf(corpus), setting);
  const scope = scopeOf(corpus);
  if (members.length === 0)
    return notStated(
      intent,
      [
        sentence(`Aucun acte connu ne donne de liste de présence${periodOf(setting)}.`),
        sentence(scopeSentence(corpus)),
      ],
      { scope },
    );
  const measure = measureOf(heard.text);
  if (/\b(jamais|toujours|tout le temps|toutes les|tous les|a chaque)\b/.test(heard.text))
    return withoutFail(members, measure, setting);
  const isLeast = /\b(le|la|les) moins\b/.test(heard.text);
  const ranked = [...members].sort(
    (a, b) =>
      (isLeast ? 1 : -1) * (measure.value(a) - measure.value(b)) || a.person.name.localeCompare(b.person.name, 'fr'),
  );
  const best = measure.value(ranked[0]!);
  const winners = ranked.filter((member) => measure.value(member) === best);
  const [singular, plural] = measure.noun;
  const head =
    best === 0 && !isLeast
      ? `Aucune ${singular}${periodOf(setting)}.`
      : `Le ${isLeast ? 'moins' : 'plus'} : ${winners.length > MOST_RANKED ? `${winners.length} élus à égalité` : enumerate(winners.map(({ person }) => nameApart(person, corpus)))} (${count(best, singular, plural)})${periodOf(setting)}.`;
  const bars = ranked.slice(0, MOST_RANKED).map((member): Bar => ({
    label: nameApart(member.person, corpus),
    value: measure.value(member),
    text: `${measure.value(member)} sur ${count(member.sittings.size, 'séance')}`,
  }));
  const blocks: Block[] = [
    sentence(head),
    { kind: 'chart', title: measure.title, columns: ['Élu', measure.title], bars },
    ...(ranked.length > MOST_RANKED ? [notice(`Les ${MOST_RANKED} premiers sur ${ranked.length}.`)] : []),
    caveat(),
    sentence(scopeSentence(corpus)),
  ];
  return answered(intent, 'computed', blocks, { scope });
};

/** « Qui n'a jamais été absent ? », « qui était présent à toutes les séances ? » */
function withoutFail(members: readonly Assiduity[], measure: Measure, setting: Setting): Answer {
  const { intent, heard, corpus } = setting;
  const isNever = /\bjamais\b/.test(heard.text);
  const all = new Set(members.flatMap(({ sittings }) => [...sittings.keys()])).size;
  const fits = members.filter((member) => (isNever ? measure.value(member) === 0 : measure.value(member) === all));
  const [singular, plural] = measure.noun;
  const what = isNever ? `sans aucune ${singular}` : `avec ${count(all, singular, plural)} sur ${all}`;
  const names = fits
    .map(({ person, sittings }) =>
      isNever ? `${nameApart(person, corpus)} (${count(sittings.size, 'séance')})` : nameApart(person, corpus),
    )
    .sort((a, b) => a.localeCompare(b, 'fr'));
  const head = `${count(fits.length, 'élu')} ${what}${periodOf(setting)}${fits.length > 0 ? ' :' : '.'}`;
  return answered(
    intent,
    'computed',
    [sentence(head), ...(names.length > 0 ? [list(names)] : []), caveat(), sentence(scopeSentence(corpus))],
    {
      scope: scopeOf(corpus),
    },
  );
}

/** « Présence par séance »: how many of the members listed sat, sitting by sitting. */
const bySitting: Responder = (setting) => {
  const { intent, corpus } = setting;
  const members = within(assiduityOf(corpus), setting);
  const dates = sittingsListed(corpus).filter((date) => members.some(({ sittings }) => sittings.has(date)));
  const scope = scopeOf(corpus);
  if (dates.length === 0)
    return notStated(
      intent,
      [
        sentence(`Aucun acte connu ne donne de liste de présence${periodOf(setting)}.`),
        sentence(scopeSentence(corpus)),
      ],
      { scope },
    );
  const rows = dates.map((date) => {
    const kinds = members.flatMap(({ sittings }) => sittings.get(date) ?? []);
    const tally = (kind: Participation): number => kinds.filter((other) => other === kind).length;
    const present = tally('present') + tally('partly');
    return { date, present, listed: kinds.length, proxy: tally('proxy'), absent: tally('absent') };
  });
  const best = rows.reduce((a, b) => (b.present / b.listed > a.present / a.listed ? b : a));
  const bars = rows.map(({ date, present, listed, proxy, absent }): Bar => ({
    label: frenchDate(date),
    value: present,
    text: `${present} présents sur ${listed} (${percent(present, listed)}), ${count(proxy, 'procuration')}, ${count(absent, 'absent')}`,
  }));
  const head = `Présence ${rows.length > 1 ? `la plus forte : ${frenchDate(best.date)} (${percent(best.present, best.listed)})` : `à la séance du ${frenchDate(best.date)}`}.`;
  return answered(
    intent,
    'computed',
    [
      sentence(head),
      { kind: 'chart', title: 'Présence par séance', columns: ['Séance', 'Présents'], bars },
      caveat(),
      sentence(scopeSentence(corpus)),
    ],
    { scope },
  );
};

/** Responders to questions about attendance over several sittings. */
export const assiduityResponders: Readonly<Record<string, Responder>> = {
  'assiduity/person': ofPerson,
  'assiduity/ranking': ranking,
  'assiduity/sittings': bySitting,
};
