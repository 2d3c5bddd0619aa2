import type { ActSummary, Corpus } from '../../corpus/index.js';
import type { Part } from '../../question/part-played.js';
import { answered, count, enumerate, notice, notStated, sentence } from '../compose.js';
import type { Bar, Block } from '../model.js';
import { namedPerson } from '../named-in.js';
import type { Responder } from '../responder.js';
import { findActs, listedOf } from '../selection/found.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';
import { noneFound } from './corpus.js';

const MOST_RANKED = 15;

/** Words that say what is ranked, not which acts are meant. */
const RANKING =
  /\b(?:(?:le|la|les) (?:plus|moins)(?: souvent| de| d'| grand nombre)?|plus souvent|palmares|classement|record|champion\w*|abst\w+|contre|oppos\w+|recueilli\w*|eu|obtenu\w*|suscit\w+|provoqu\w+|voix|pas|pris|prendre|part|votent|deport\w+|unanim\w*|contest\w+|divis\w+|disput\w+|serree?s?|partagee?s?|clivant\w*)\b/g;

interface Measure {
  readonly part: Exclude<Part, 'rapporteur' | 'for'>;
  readonly noun: readonly [singular: string, plural: string];
  readonly title: string;
}

const ABSTENTIONS: Measure = { part: 'abstentions', noun: ['abstention', 'abstentions'], title: 'Abstentions' };
const NOT_VOTING: Measure = {
  part: 'notVoting',
  noun: ['non-participation au vote', 'non-participations au vote'],
  title: 'Non-participations au vote',
};
const AGAINST: Measure = { part: 'against', noun: ['vote contre', 'votes contre'], title: 'Votes contre' };

function measureOf(text: string): Measure {
  if (/\babst\w+/.test(text)) return ABSTENTIONS;
  return /\b(?:part|votent pas|deport\w+)\b/.test(text) ? NOT_VOTING : AGAINST;
}

/** Count the acts in which each member voted one way, the spellings of a name together. */
function tally(selected: readonly ActSummary[], part: Measure['part'], corpus: Corpus): Map<string, number> {
  const times = new Map<string, number>();
  for (const summary of selected) {
    for (const name of summary.voters[part]) {
      const label = namedPerson(name, summary, corpus, ({ vote }) => vote?.named[part] ?? []);
      times.set(label, (times.get(label) ?? 0) + 1);
    }
  }
  return times;
}

/** « Qui s'abstient le plus ? »: over the acts that name who voted so. */
const voters: Responder = (setting) => {
  const { intent, corpus, heard } = setting;
  const found = findActs(setting, RANKING);
  const { selected, description } = found;
  if (selected.length === 0) return noneFound(setting, found);
  const { part, noun, title } = measureOf(heard.text);
  const isLeast = /\b(?:le|la|les) moins\b/.test(heard.text);
  const ranked = [...tally(selected, part, corpus)].sort(
    ([a, most], [b, least]) => (isLeast ? most - least : least - most) || a.localeCompare(b, 'fr'),
  );
  const naming = selected.filter((summary) => summary.voters[part].length > 0);
  const extra = { scope: scopeOf(corpus), listed: listedOf({ ...found, selected: naming }, 0) };
  if (ranked.length === 0)
    return notStated(
      intent,
      [
        sentence(`Aucun acte${description} ne nomme l'auteur d'un de ces votes (${noun[1]}).`),
        sentence(scopeSentence(corpus)),
      ],
      extra,
    );
  const best = ranked[0]![1];
  const winners = ranked.filter(([, times]) => times === best).map(([name]) => name);
  const who = winners.length > MOST_RANKED ? `${winners.length} élus à égalité` : enumerate(winners);
  const bars = ranked
    .slice(0, MOST_RANKED)
    .map(([label, value]): Bar => ({ label, value, text: count(value, ...noun) }));
  const blocks: Block[] = [
    sentence(
      `Le ${isLeast ? 'moins, parmi ceux qui sont nommés' : 'plus'} : ${who} (${count(best, ...noun)})${description}.`,
    ),
    { kind: 'chart', title, columns: ['Élu', title], bars },
    ...(ranked.length > MOST_RANKED ? [notice(`Les ${MOST_RANKED} premiers sur ${ranked.length}.`)] : []),
    notice(
      `Compté sur ${count(naming.length, 'acte qui nomme ces votants', 'actes qui nomment ces votants')}, parmi ${count(selected.length, 'acte')}${description} ; les autres n'en nomment aucun.`,
    ),
    sentence(scopeSentence(corpus)),
  ];
  return answered(intent, 'computed', blocks, { ...extra, acts: naming.slice(0, MOST_RANKED).map(({ id }) => id) });
};

/** « Quelle délibération a eu le plus de voix contre ? »: over the acts that print the count. */
const votes: Responder = (setting) => {
  const { intent, corpus, heard } = setting;
  const found = findActs(setting, RANKING);
  const { selected, description } = found;
  if (selected.length === 0) return noneFound(setting, found);
  const isAbstention = /\babst\w+/.test(heard.text);
  const voicesOf = ({ against, abstentions }: ActSummary): number | null => (isAbstention ? abstentions : against);
  const ranked = selected
    .flatMap((summary) => {
      const voices = voicesOf(summary) ?? 0;
      return voices > 0 ? [{ summary, voices }] : [];
    })
    .sort((a, b) => b.voices - a.voices);
  const noun: Measure['noun'] = isAbstention ? ABSTENTIONS.noun : ['voix contre', 'voix contre'];
  const silent = selected.filter((summary) => voicesOf(summary) === null && summary.unanimous !== true).length;
  const extra = {
    scope: scopeOf(corpus),
    listed: listedOf(
      { ...found, selected: ranked.map(({ summary }) => summary) },
      Math.min(ranked.length, MOST_RANKED),
    ),
  };
  const unsaid = silent > 0 ? [notice(`${count(silent, 'acte ne donne', 'actes ne donnent')} pas ce compte.`)] : [];
  const [first] = ranked;
  if (!first)
    return notStated(
      intent,
      [sentence(`Aucun acte${description} n'indique de ${noun[1]}.`), ...unsaid, sentence(scopeSentence(corpus))],
      extra,
    );
  const best = ranked.filter(({ voices }) => voices === first.voices);
  const head =
    best.length === 1
      ? `Le plus de ${noun[1]} : ${first.voices}, pour ${summaryLine(first.summary)}.`
      : `Le plus de ${noun[1]} : ${first.voices}, pour ${count(best.length, 'acte')}.`;
  const title = isAbstention ? 'Abstentions' : 'Voix contre';
  const bars = ranked
    .slice(0, MOST_RANKED)
    .map(({ summary, voices }): Bar => ({ label: summaryLine(summary), value: voices, text: count(voices, ...noun) }));
  const blocks: Block[] = [
    sentence(head.replace('de abstentions', "d'abstentions")),
    { kind: 'chart', title, columns: ['Acte', title], bars },
    ...unsaid,
    sentence(scopeSentence(corpus)),
  ];
  return answered(intent, 'computed', blocks, {
    ...extra,
    acts: ranked.slice(0, MOST_RANKED).map(({ summary }) => summary.id),
  });
};

/** Responders that rank members by their votes, or acts by the voices against them. */
export const rankingResponders: Readonly<Record<string, Responder>> = {
  'rankings/voters': voters,
  'rankings/votes': votes,
};
