import type { Entry } from '../../glossary/index.js';
import type { Act } from '../../records/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { cite, citeAll, citeRange } from '../quote.js';
import { citeEntry, defined, generalNotice } from './glossary.js';
import type { ActResponder, Setting } from '../responder.js';

const NOT_THE_ACRONYM =
  /^(que|quoi|veut|dire|signifie|sigle|sigles|acronyme|est|il|elle|developpe|developpee|ca|sa|et|le|la|les|l|dans|ce|texte|acte|ici|un|une|c|cet|de|du|explique|expliquee|quelque|part|signification|deja|mot|merci|stp|svp|bonjour)$/;

/** The acronym asked: one the corpus knows, one in capitals, else the word that is not part of asking. */
function asked({ heard }: Setting): string | null {
  if (heard.slots.acronyms.length > 0) return heard.slots.acronyms.at(-1)!;
  const words = heard.text.split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !NOT_THE_ACRONYM.test(word));
  return words.length === 0 ? null : words.at(-1)!.toUpperCase();
}

/** What the glossary says of an acronym, in each of its meanings. */
function generalMeaning(acronym: string, { glossary }: Setting): Entry[] {
  const capitals = new Set([acronym.toLowerCase()]);
  const mentions = glossary?.find(acronym.toLowerCase(), capitals, () => true) ?? [];
  return mentions.flatMap(({ terms }) => terms.flatMap((term) => glossary?.entry(term) ?? []));
}

function explain(act: Act, setting: Setting): Answer {
  const { intent } = setting;
  const acronym = asked(setting);
  if (acronym === null) return notStated(intent, "Je n'ai pas compris de quel sigle il s'agit.", { acts: [act.id] });
  const [printed, expansion] = Object.entries(act.acronyms).find(([name]) => name.toUpperCase() === acronym) ?? [];
  if (printed !== undefined && expansion !== undefined) {
    return answered(intent, 'stated', `${printed} : ${expansion}.`, {
      acts: [act.id],
      citations: cite(act, `/acronyms/${printed}`),
      suggestions: Object.keys(act.acronyms)
        .filter((name) => name !== printed)
        .slice(0, 3)
        .map((name) => `Que veut dire ${name} ?`),
    });
  }
  const general = generalMeaning(acronym, setting);
  if (general.length > 0)
    return answered(
      intent,
      'law',
      [sentence(`L'acte ne développe pas « ${acronym} ».`), ...general.map(defined), generalNotice(general)],
      { citations: general.map(citeEntry) },
    );
  const at = new RegExp(`(?<![\\p{L}\\d])${acronym.replace(/[^\p{L}\d]/gu, '')}(?![\\p{L}\\d])`, 'u').exec(
    act.text,
  )?.index;
  if (at === undefined) return notStated(intent, `« ${acronym} » ne figure pas dans l'acte.`, { acts: [act.id] });
  const line = citeRange(
    act,
    act.text.lastIndexOf('\n', at) + 1,
    (act.text.indexOf('\n', at) + act.text.length + 1) % (act.text.length + 1),
  );
  return notStated(intent, `L'acte emploie « ${acronym} » sans le développer : « ${line.text.replace(/\s+/g, ' ')} »`, {
    acts: [act.id],
    citations: [line],
  });
}

/** Responders to questions about acronyms. */
export const acronymResponders: Readonly<Record<string, ActResponder>> = {
  'acronyms/one': explain,
  'acronyms/all': (act, { intent }) => {
    const entries = Object.entries(act.acronyms);
    if (entries.length === 0) return notStated(intent, "L'acte ne développe aucun sigle.", { acts: [act.id] });
    return answered(
      intent,
      'stated',
      [sentence("Sigles que l'acte développe :"), list(entries.map(([name, expansion]) => `${name} : ${expansion}`))],
      {
        acts: [act.id],
        citations: citeAll(
          act,
          entries.map(([name]) => `/acronyms/${name}`),
        ),
      },
    );
  },
};
