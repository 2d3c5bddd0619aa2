import type { Corpus, CouncilPerson } from '../../corpus/index.js';
import { proxiesOf, type ProxiesAt } from '../../corpus/proxies.js';
import { assiduityOf, countOf, type Assiduity } from '../assiduity.js';
import { answered, count, enumerate, list, notice, sentence } from '../compose.js';
import type { Answer, Bar, Block } from '../model.js';
import type { Responder, Setting } from '../responder.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { nameApart } from '../wording.js';
import { caveat, noList, periodOf, within } from './assiduity-of.js';

const MOST_RANKED = 15;

/** What a ranking counts, and how it is said. */
interface Measure {
  readonly value: (member: Assiduity) => number;
  readonly title: string;
  readonly noun: readonly [singular: string, plural: string];
  /** « 3 sur 4 séances », or « 3 en 4 séances » where there may be more than one a sitting. */
  readonly unit?: 'en';
}

function measureOf(text: string, corpus: Corpus): Measure {
  if (
    /\bprocurations?\b/.test(text) &&
    /\b(?:recu\w*|recoi\w*|detien\w*|detenu\w*|tenu\w*|tenai\w*|port\w+|eu|cumul\w*|beneficie\w*)\b/.test(text)
  )
    return {
      value: (one) => voicesCarried(one, corpus),
      unit: 'en',
      title: 'Procurations reçues',
      noun: ['procuration reçue', 'procurations reçues'],
    };
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

const carrying = new WeakMap<CouncilPerson, ReadonlyMap<string, ProxiesAt>>();

/** How many voices of others a member carried over the sittings asked about; gathered once a person. */
function voicesCarried({ person, sittings }: Assiduity, corpus: Corpus): number {
  const known = carrying.get(person) ?? proxiesOf(person, corpus);
  carrying.set(person, known);
  return [...known].reduce((sum, [date, { held }]) => sum + (sittings.has(date) ? held.length : 0), 0);
}

/** « Quels élus ont été le plus absents ? » */
export const ranking: Responder = (setting) => {
  const { intent, heard, corpus } = setting;
  const members = within(assiduityOf(corpus), setting);
  const scope = scopeOf(corpus);
  if (members.length === 0) return noList(setting);
  const measure = measureOf(heard.text, corpus);
  if (/\b(jamais|aucune?|toujours|tout le temps|toutes les|tous les|a chaque)\b/.test(heard.text))
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
    text: `${measure.value(member)} ${measure.unit ?? 'sur'} ${count(member.sittings.size, 'séance')}`,
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
  const isNever = /\b(?:jamais|aucune?)\b/.test(heard.text);
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
