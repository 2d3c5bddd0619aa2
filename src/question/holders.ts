import type { Persons } from '../corpus/index.js';
import type { DateMention } from '../french/dates.js';
import type { PersonMention } from '../french/names.js';
import { foldAligned, foldKey } from '../french/fold.js';

/** The offices that questions name people by. */
export type Office = 'maire' | 'president';

/** Someone who held an office, with the first and the last sitting at which the acts say so (ISO dates, null where undated). */
export interface Holder {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Those who held each office in a corpus, as the acts print it. */
export type Holders = Readonly<Record<Office, readonly Holder[]>>;

const OFFICES: Readonly<Record<Office, RegExp>> = {
  maire: /^maire(?: de | d |$)/,
  president: /^presidente?(?: de | du | d |$)/,
};
/** « Monsieur le Maire », « la présidente »; not « le président de séance », « le maire de Castelnau » nor « l'adjoint au maire ». */
const NAMED =
  /(?<!adjointe? (?:au |de )?)\b(?:(?:monsieur|madame|m\.?|mme) )?(?:le|la|du|au) (maire|presidente?)\b(?! (?:de (?!la (?:metropole|ville|commune|communaute)\b|l'agglo)|du (?!conseil)|d'))/;
/** What people do in a council: beside these words an office is the person who holds it. */
const DOES =
  /\b(?:presente?|absente?|la|votee?|voter|rapporte[ers]*|rapporteure?|procuration|pouvoir|abstenue?|contre|siege\w*|excusee?|assidu\w*|dossiers|arrivee?|quitte\w*|pris part|preside|presidait|presidee?|presider)\b/;

/** Find who held the offices of mayor and president in a corpus: by the role printed, else by who chairs. */
export function holdersOf({ all }: Persons): Holders {
  const chairs = all
    .filter(({ appearances }) => appearances.some(({ parts }) => parts.includes('chair')))
    .map(({ name }): Holder => ({ name, from: null, to: null }));
  const holding = (office: Office): readonly Holder[] => {
    const printed = all.flatMap(({ name, roles }) =>
      roles
        .filter(({ role }) => OFFICES[office].test(foldKey(role)))
        .map(({ from, to }): Holder => ({ name, from, to })),
    );
    return printed.length > 0 ? printed : chairs;
  };
  return { maire: holding('maire'), president: holding('president') };
}

/** « Le maire était-il présent ? » is about those who held the office then; null where a question names no office so. */
export function holderMeant(
  question: string,
  dates: readonly DateMention[],
  holders: () => Holders,
): PersonMention | null {
  if (!/\b(?:maire|pr[ée]sidente?)\b/i.test(question)) return null;
  const { text, offsets } = foldAligned(question);
  const match = NAMED.exec(text);
  if (!match || !DOES.test(text)) return null;
  const all = holders()[match[1] === 'maire' ? 'maire' : 'president'];
  const then = all.filter(({ from, to }) =>
    dates.some((date) => (from ?? '') <= date.to && (to ?? '9999') >= date.from),
  );
  const candidates = [...new Set((then.length > 0 ? then : all).map(({ name }) => name))];
  if (candidates.length === 0) return null;
  return {
    candidates,
    start: offsets[match.index]!,
    end: offsets[match.index + match[0].length]!,
    quality: 'full',
    byOffice: true,
  };
}
