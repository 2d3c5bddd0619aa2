import type { Act } from '../../records/index.js';
import { attendancePicture, headcount, presenceOf } from '../attendance.js';
import { answered, count, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer, Citation } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { warnings } from '../warnings.js';
import { personLabel } from '../wording.js';
import { presenceSentence, rolesOf } from '../part-played.js';
import { unknownPerson, whichPerson } from './people-choice.js';

function aboutNames(
  act: Act,
  setting: Setting,
  describe: (name: string) => { text: string; citations: readonly Citation[] },
): Answer {
  const { heard, intent } = setting;
  const { persons, unknownPersons } = heard.slots;
  if (persons.length === 0 && unknownPersons.length > 0) return unknownPerson(act, setting);
  const names = persons
    .flatMap(({ candidates }) => candidates)
    .filter((name) => presenceOf(act, name) !== null || rolesOf(act, name).length > 0);
  if (names.length === 0) {
    const asked = persons.flatMap(({ candidates }) => candidates);
    return notStated(intent, `L'acte ne mentionne pas ${enumerate(asked, 'ni')}.`, {
      acts: [act.id],
      citations: cite(act, '/attendance/present'),
    });
  }
  const told = names.map(describe);
  return answered(
    intent,
    'stated',
    [
      ...(told.length === 1 ? [sentence(told[0]!.text)] : [list(told.map(({ text }) => text))]),
      ...warnings(act, '/attendance'),
    ],
    { acts: [act.id], citations: told.flatMap(({ citations }) => citations) },
  );
}

function presenceAnd(act: Act, withRoles: boolean): (name: string) => { text: string; citations: readonly Citation[] } {
  return (name) => {
    const presence = presenceOf(act, name);
    const roles = withRoles || !presence ? rolesOf(act, name) : [];
    const text = [...(presence ? [presenceSentence(presence)] : []), ...roles.map((role) => role.text)].join(' ');
    return {
      text,
      citations: citeAll(act, [...(presence ? [presence.pointer] : []), ...roles.map(({ pointer }) => pointer)]),
    };
  };
}

const ABSENT_ASKED = /\b(pas|absente?s?|excusee?s?)\b.{0,30}\b(presente?s?|la|salle|venue?s?|siege)?\b/;

/** « La rapporteure siégeait-elle ? » names no one: the act does. */
function rapporteurThere(act: Act, intent: string): Answer {
  const { rapporteur } = act;
  if (rapporteur === null)
    return notStated(intent, "L'acte ne nomme pas de rapporteur : je ne peux pas dire s'il siégeait.", {
      acts: [act.id],
    });
  const { text, citations } = presenceAnd(act, false)(rapporteur.name);
  return answered(intent, 'stated', [sentence(`${personLabel(rapporteur)} rapportait.`), sentence(text)], {
    acts: [act.id],
    citations: [...cite(act, '/rapporteur'), ...citations],
  });
}

/** « Parmi A, B et C, lesquels n'étaient pas dans la salle ? »: keep those that fit, and say the rest. */
const wasThere: ActResponder = (act, setting) => {
  const { heard, intent } = setting;
  const names = heard.slots.persons.flatMap(({ candidates }) => candidates);
  if (names.length + heard.slots.unknownPersons.length === 0) return rapporteurThere(act, intent);
  const isChoice = heard.slots.persons.length > 1 && /\b(lesquel\w*|parmi|qui)\b/.test(heard.text);
  if (!isChoice) return aboutNames(act, setting, presenceAnd(act, false));
  const wantsAbsent = ABSENT_ASKED.test(heard.text);
  const [fits, others] = [true, false].map((wanted) =>
    names.filter(
      (name) => ['present', 'substitute'].includes(presenceOf(act, name)?.kind ?? '') === (wanted !== wantsAbsent),
    ),
  );
  const describe = presenceAnd(act, false);
  const head = fits!.length === 0 ? 'Aucun des noms cités.' : `${enumerate(fits!)} :`;
  const items = [...fits!, ...others!].map((name) => describe(name));
  return answered(intent, 'stated', [sentence(head), list(items.map(({ text }) => text))], {
    acts: [act.id],
    citations: items.flatMap(({ citations }) => citations),
  });
};

function listAnswer(
  act: Act,
  setting: Setting,
  what: { label: string; empty: string; missing: string; pointer: string },
  names: readonly string[] | null,
): Answer {
  const { intent } = setting;
  if (names === null)
    return notStated(intent, `L'acte ne donne pas la liste ${what.missing}.`, {
      acts: [act.id],
      citations: cite(act, '/attendance/present'),
    });
  if (names.length === 0)
    return answered(intent, 'stated', `${what.empty} : aucun nom dans cette rubrique de l'acte.`, {
      acts: [act.id],
      citations: cite(act, what.pointer),
    });
  return answered(
    intent,
    'stated',
    [
      sentence(`${count(names.length, what.label.split('|')[0]!, what.label.split('|')[1])} :`),
      list(names),
      ...attendancePicture(act),
      ...warnings(act, '/attendance'),
    ],
    { acts: [act.id], citations: cite(act, what.pointer), suggestions: ['Le quorum était-il atteint ?'] },
  );
}

/** « Qui a donné procuration à X ? »: X is the one who holds. */
const HELD_ASKED = /\b(donne|confie|laisse|remis)\b.{0,24}\b(procuration|pouvoir)s? (a|pour) /;

const holder: ActResponder = (act, setting) => {
  const { heard, intent } = setting;
  if (heard.slots.persons.length === 0 && heard.slots.unknownPersons.length > 0) return unknownPerson(act, setting);
  const names = heard.slots.persons.flatMap(({ candidates }) => candidates);
  const found = names.map((name) => presenceOf(act, name)).filter((presence) => presence?.kind === 'proxy');
  const held = (act.attendance.proxies ?? []).filter((proxy) => proxy.holder && names.includes(proxy.holder.name));
  if (held.length > 0 && found.length === 0) {
    return answered(
      intent,
      'stated',
      `${names[0]!} détenait la procuration de ${enumerate(held.map(({ giver }) => giver.name))}.`,
      { acts: [act.id], citations: cite(act, '/attendance/proxies') },
    );
  }
  const [proxy] = found;
  if (proxy?.kind === 'proxy' && proxy.holder)
    return answered(intent, 'stated', `${proxy.person.name} a donné procuration à ${personLabel(proxy.holder)}.`, {
      acts: [act.id],
      citations: cite(act, proxy.pointer),
    });
  if (proxy)
    return notStated(
      intent,
      `L'acte indique que ${proxy.person.name} a voté par procuration, mais ne nomme aucun mandataire.`,
      { acts: [act.id], citations: cite(act, proxy.pointer) },
    );
  const asksHeld = HELD_ASKED.test(heard.text);
  if (names.length > 0 && !asksHeld) return aboutNames(act, setting, presenceAnd(act, false));
  const isNamed = act.attendance.proxies?.some((given) => given.holder !== null) ?? false;
  if (asksHeld && isNamed)
    return answered(intent, 'stated', `Aucune procuration donnée à ${enumerate(names, 'ou')} ne figure dans l'acte.`, {
      acts: [act.id],
      citations: cite(act, '/attendance/proxies'),
    });
  return notStated(intent, "L'acte ne nomme pas les mandataires des procurations.", {
    acts: [act.id],
    citations: cite(act, '/attendance/proxies'),
  });
};

const substitutes: ActResponder = (act, setting) => {
  const { heard, intent } = setting;
  if (heard.slots.persons.length > 0) return aboutNames(act, setting, presenceAnd(act, false));
  if (heard.slots.unknownPersons.length > 0) return unknownPerson(act, setting);
  const pairs = act.attendance.substitutes ?? [];
  if (pairs.length === 0)
    return notStated(intent, "L'acte ne mentionne aucun suppléant.", {
      acts: [act.id],
      citations: cite(act, '/attendance/present'),
    });
  return answered(
    intent,
    'stated',
    pairs.map((pair) =>
      sentence(`${pair.substitute.name} a siégé comme suppléant(e)${pair.for ? ` de ${pair.for.name}` : ''}.`),
    ),
    {
      acts: [act.id],
      citations: citeAll(
        act,
        pairs.map((_, index) => `/attendance/substitutes/${index}`),
      ),
    },
  );
};

/** Responders to questions about persons. */
export const peopleResponders: Readonly<Record<string, ActResponder>> = {
  'people/holder': holder,
  'people/substitutes': substitutes,
  'people/was-there': wasThere,
  'people/who-is': (act, setting) => {
    const [mention] = setting.heard.slots.persons;
    if (mention && mention.candidates.length > 3)
      return whichPerson(setting, mention.candidates, (name) => `${name} était là ?`);
    return aboutNames(act, setting, presenceAnd(act, true));
  },
  'people/of-commune': (act, setting) => {
    const { heard, intent } = setting;
    if (heard.slots.persons.length === 0) return unknownPerson(act, setting);
    const known = presenceAnd(act, true)(heard.slots.persons[0]!.candidates[0]!);
    return notStated(intent, `L'acte n'indique ni la commune ni les autres mandats des élus. ${known.text}`, {
      acts: [act.id],
      citations: known.citations,
    });
  },
  'people/proxies': (act, setting) =>
    listAnswer(
      act,
      setting,
      {
        label: 'élu a voté par procuration|élus ont voté par procuration',
        empty: 'Aucune procuration',
        missing: 'des procurations',
        pointer: '/attendance/proxies',
      },
      act.attendance.proxies?.map((proxy) => `${proxy.giver.name}${proxy.holder ? ` (à ${proxy.holder.name})` : ''}`) ??
        null,
    ),
  'people/absent': (act, setting) =>
    listAnswer(
      act,
      setting,
      {
        label: 'élu absent ou excusé, sans procuration|élus absents ou excusés, sans procuration',
        empty: 'Aucun absent sans procuration',
        missing: 'des absents',
        pointer: '/attendance/absent',
      },
      act.attendance.absent?.map(({ name }) => name) ?? null,
    ),
  'people/present': (act, setting) => {
    const { substitutes: extra } = headcount(act);
    const names = act.attendance.present?.map(({ name }) => name) ?? null;
    const pairs = (act.attendance.substitutes ?? []).map(
      (pair) => `${pair.substitute.name}${pair.for ? ` (suppléant(e) de ${pair.for.name})` : ''}`,
    );
    return listAnswer(
      act,
      setting,
      { label: 'présent|présents', empty: 'Aucun présent', missing: 'des présents', pointer: '/attendance/present' },
      names && [...names, ...(extra > 0 ? pairs : [])],
    );
  },
};
