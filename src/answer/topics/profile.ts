import type { CouncilPerson, Part } from '../../corpus/index.js';
import { assiduityOf } from '../assiduity.js';
import { actList, answered, aside, count, enumerate, list, sentence } from '../compose.js';
import type { Answer, Block, Citation } from '../model.js';
import { cite } from '../quote.js';
import type { Setting } from '../responder.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';
import { betweenDates } from '../wording.js';
import { assiduityLine } from './assiduity.js';
import { whichPerson } from './people-choice.js';

const FIRST_ACTS = 5;

/** « Qui est Aline Martin ? », over several acts: what they state of the person's part in public life, and nothing else. */
export function profileOf(setting: Setting): Answer {
  const { corpus, heard, intent } = setting;
  const names = heard.slots.persons.flatMap(({ candidates }) => candidates);
  const persons = [...new Set(names.flatMap((name) => corpus.persons.named(name)))];
  const [only, ...others] = persons;
  if (!only) {
    const typed = enumerate([...names, ...heard.slots.unknownPersons], 'ni');
    return aside(
      'no-such-act',
      intent,
      [sentence(`Aucun acte que je connais ne nomme ${typed}.`), sentence(scopeSentence(corpus))],
      { scope: scopeOf(corpus) },
    );
  }
  if (others.length > 0)
    return new Set(persons.map(({ name }) => name)).size > 1
      ? whichPerson(
          setting,
          persons.map(({ name }) => name),
          (name) => `Qui est ${name} ?`,
        )
      : answered(
          intent,
          'computed',
          [
            sentence(`${persons.length} personnes portent ce nom :`),
            list(persons.map((person) => `${introduce(person)} : ${inShort(person, setting)}`)),
            ...persons.map(personPage),
            sentence(scopeSentence(corpus)),
          ],
          { scope: scopeOf(corpus) },
        );
  return answerAbout(only, setting);
}

/** What tells homonyms apart: the council, the latest office, the acts reported, the sittings. */
function inShort(person: CouncilPerson, { corpus }: Setting): string {
  const member = assiduityOf(corpus).find((one) => one.person === person);
  const told = [
    person.council,
    person.roles.at(-1)?.role ?? null,
    count(actsWhere(person, 'rapporteur').length, 'acte rapporté', 'actes rapportés'),
    member ? assiduityLine(member) : null,
  ];
  return told.filter((fact) => fact !== null).join(' ; ');
}

function answerAbout(person: CouncilPerson, { corpus, intent }: Setting): Answer {
  const reported = actsWhere(person, 'rapporteur');
  const member = assiduityOf(corpus).find((one) => one.person === person);
  const facts = [
    ...person.roles.map(({ role, from, to }) => `${role}${betweenDates(from, to)}`),
    member ? `En séance : ${assiduityLine(member)}` : null,
    tell(person, 'chair', 'Présidence de séance'),
    tell(person, 'secretary', 'Secrétariat de séance'),
    tell(person, 'proxy-holder', 'Procurations reçues'),
    tell(person, 'against', 'Votes contre, là où les noms sont donnés'),
    tell(person, 'abstention', 'Abstentions, là où les noms sont donnés'),
    tell(person, 'not-voting', 'Sans prendre part au vote'),
    `Actes rapportés : ${reported.length}`,
  ].filter((fact) => fact !== null);
  const first = reported.slice(0, FIRST_ACTS).map((id) => ({ id, label: summaryLine(corpus.summary(id)!) }));
  return answered(
    intent,
    'computed',
    [
      sentence(`${introduce(person)} : ce que les actes en disent.`),
      list(facts),
      ...(first.length > 0 ? [actList(first)] : []),
      personPage(person),
      sentence(scopeSentence(corpus)),
    ],
    {
      acts: reported.length > 0 ? reported.slice(0, FIRST_ACTS) : person.appearances.slice(0, 1).map(({ act }) => act),
      scope: scopeOf(corpus),
      citations: proofOf(person, { corpus }),
      suggestions: [
        ...(reported.length > FIRST_ACTS ? [`Quels actes ${person.name} a-t-il rapportés ?`] : []),
        ...(member ? [`Assiduité de ${person.name}`] : []),
      ],
    },
  );
}

/** Leads to all that the acts state of a person. */
export function personPage({ id, name, civility }: CouncilPerson): Block {
  return {
    kind: 'link',
    label: `La page de ${civility ? `${civility} ` : ''}${name}`,
    url: `/personnes/${encodeURIComponent(id)}`,
  };
}

function introduce({ civility, name }: CouncilPerson): string {
  return `${civility === 'Mme' ? 'Madame ' : civility === 'M.' ? 'Monsieur ' : ''}${name}`;
}

function actsWhere({ appearances }: CouncilPerson, part: Part): string[] {
  return appearances.filter(({ parts }) => parts.includes(part)).map(({ act }) => act);
}

/** Count the acts in which a person plays a part; null for none. */
function tell(person: CouncilPerson, part: Part, label: string): string | null {
  const acts = actsWhere(person, part).length;
  return acts === 0 ? null : `${label} : ${count(acts, 'acte')}`;
}

/** Where the latest act that gives the person a part of their own states it, else where its list names them. */
function proofOf(person: CouncilPerson, { corpus }: Pick<Setting, 'corpus'>): Citation[] {
  const told = actsWhere(person, 'rapporteur').at(-1) ?? person.appearances.at(-1)?.act;
  const act = told === undefined ? undefined : corpus.act(told);
  if (!act) return [];
  const isNamed = (name: string | undefined): boolean => name !== undefined && person.spellings.includes(name);
  if (isNamed(act.rapporteur?.name)) return cite(act, '/rapporteur');
  const rank = act.attendance.present?.findIndex(({ name }) => isNamed(name)) ?? -1;
  return rank >= 0 ? cite(act, `/attendance/present/${rank}`) : [];
}
