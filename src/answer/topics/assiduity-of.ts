import { enumerate, notice, notStated, sentence } from '../compose.js';
import type { Assiduity } from '../assiduity.js';
import type { Answer, Block } from '../model.js';
import type { Setting } from '../responder.js';
import { describePeriod } from '../selection/describe.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';

/** Keep the sittings of the periods a question names. */
export function within(all: readonly Assiduity[], { heard }: Setting): readonly Assiduity[] {
  const { dates } = heard.slots;
  if (dates.length === 0) return all;
  const isAsked = (day: string): boolean => dates.some(({ from, to }) => day >= from && day <= to);
  return all
    .map(({ person, sittings }) => ({ person, sittings: new Map([...sittings].filter(([day]) => isAsked(day))) }))
    .filter(({ sittings }) => sittings.size > 0);
}

/** Say the periods a question names, to follow a count; empty where it names none. */
export function periodOf({ heard }: Setting): string {
  return heard.slots.dates.length === 0 ? '' : ` ${enumerate(heard.slots.dates.map(describePeriod))}`;
}

/** What lists of attendance do not tell. */
export function caveat(): Block {
  return notice(
    "D'après les listes de présence des actes ; une absence peut avoir toute sorte de motifs, qu'ils ne disent pas.",
  );
}

/** Say that no act known lists who was there, in the time asked. */
export function noList(setting: Setting): Answer {
  const { intent, corpus } = setting;
  const told = `Aucun acte connu ne donne de liste de présence${periodOf(setting)}.`;
  return notStated(intent, [sentence(told), sentence(scopeSentence(corpus))], { scope: scopeOf(corpus) });
}
