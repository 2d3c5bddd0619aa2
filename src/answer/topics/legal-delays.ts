import { frenchDate, weekday } from '../../french/dates.js';
import { ruleFor } from '../../law/council-rules.js';
import { clearDays, enforceableFrom, prefectReferralDeadline } from '../../law/deadlines.js';
import type { Act } from '../../records/index.js';
import { bodyOf } from '../assembly.js';
import { answered, count, enumerate, list, notice, notStated, sentence } from '../compose.js';
import type { LawCitation } from '../model.js';
import { knownDates, refuse } from '../known-dates.js';
import { cite, citeAll, citeLaw } from '../quote.js';
import type { ActResponder } from '../responder.js';

const CAVEAT = notice(
  "Calcul indicatif, avec les jours fériés de métropole (l'Alsace-Moselle et l'outre-mer en ont d'autres) ; sans valeur de conseil juridique.",
);

function lawsOf(rule: Parameters<typeof ruleFor>[0], act: Act): LawCitation[] {
  return ruleFor(rule, bodyOf(act)).statement.laws.map(citeLaw);
}

/** What an act itself says of when it takes effect: « à compter du 1er janvier 2026 ». */
const EFFECT =
  /(?<!\p{L})(?:(?:à|a) (?:compter|partir) d[ue]|entr(?:e|era|ent|eront|ée) en (?:vigueur|application)|pren(?:d|dra|nent|dront) effet|applicables? (?:au|dès|à partir|à compter))/iu;

/** Answer when an act takes effect: what it says itself where the question is not about enforceability, and since when it binds. */
export const enforceable: ActResponder = (act, setting) => {
  const binding = enforceableSince(act, setting);
  const effects = act.operativePart.flatMap((text, index) =>
    EFFECT.test(text) ? [{ text, pointer: `/operativePart/${index}` }] : [],
  );
  if (effects.length === 0 || /\bexecutoire\b/.test(setting.heard.text)) return binding;
  return answered(
    setting.intent,
    'stated',
    [sentence("L'acte décide :"), list(effects.map(({ text }) => `« ${text} »`)), ...binding.blocks],
    {
      acts: [act.id],
      citations: [
        ...citeAll(
          act,
          effects.map(({ pointer }) => pointer),
        ),
        ...binding.citations,
      ],
    },
  );
};

/** Answer since when an act is enforceable: both dates must be stated, and what is missing is said. */
const enforceableSince: ActResponder = (act, { intent }) => {
  const { publishedOn } = act.publication;
  const { receivedOn, certifiedEnforceable } = act.legalityReview;
  const laws = lawsOf('enforceable', act);
  if (!publishedOn || !receivedOn) {
    const lacking = enumerate([
      ...(publishedOn ? [] : ['la date de sa publication']),
      ...(receivedOn ? [] : ['celle de sa réception en préfecture']),
    ]);
    const opening = certifiedEnforceable
      ? "L'acte est certifié exécutoire, mais on ne peut pas dire depuis quand"
      : "On ne peut pas dire depuis quand l'acte est exécutoire";
    return notStated(
      intent,
      `${opening} : il y faut la publication et la réception en préfecture, et l'acte ne donne pas ${lacking}.${knownDates(act)}`,
      {
        acts: [act.id],
        citations: [
          ...cite(
            act,
            '/legalityReview/certifiedEnforceable',
            '/publication/publishedOn',
            '/legalityReview/receivedOn',
          ),
          ...laws,
        ],
      },
    );
  }
  const { from } = enforceableFrom(publishedOn, receivedOn);
  const certified = certifiedEnforceable ? " L'acte est certifié exécutoire." : '';
  const text = `La délibération est exécutoire depuis le ${frenchDate(from)} : publiée le ${frenchDate(publishedOn)}, reçue en préfecture le ${frenchDate(receivedOn)}, la plus tardive des deux dates compte.${certified}`;
  return answered(
    intent,
    'computed',
    [sentence(text), notice('Information donnée sans valeur de conseil juridique.')],
    {
      acts: [act.id],
      citations: [...citeAll(act, ['/publication/publishedOn', '/legalityReview/receivedOn']), ...laws],
      suggestions: ["Jusqu'à quand pouvait-on faire un recours ?"],
    },
  );
};

/** Answer till when the préfet may refer an act to the court. */
export const referral: ActResponder = (act, { intent, today }) => {
  const { receivedOn } = act.legalityReview;
  if (!receivedOn) return refuse(act, intent, 'la date de réception en préfecture, dont part le délai du préfet');
  const { lastDay } = prefectReferralDeadline(receivedOn);
  return answered(
    intent,
    'law',
    [
      sentence(
        `Le préfet ${today <= lastDay ? 'peut' : 'pouvait'} déférer l'acte au tribunal jusqu'au ${weekday(lastDay)} ${frenchDate(lastDay)} inclus : deux mois francs à compter de la réception en préfecture, le ${frenchDate(receivedOn)}. Une lettre du préfet demandant de corriger l'acte, ou des pièces, prolonge ce délai.`,
      ),
      CAVEAT,
    ],
    { acts: [act.id], citations: [...cite(act, '/legalityReview/receivedOn'), ...lawsOf('referral', act)] },
  );
};

/** Answer whether the council was convoked early enough, as far as the act lets tell. */
export const convocationDelay: ActResponder = (act, { intent }) => {
  const { convokedOn, date } = act.sitting;
  const body = bodyOf(act);
  const { statement } = ruleFor('convocation', body);
  const laws = statement.laws.map(citeLaw);
  if (convokedOn === null || date === null)
    return notStated(
      intent,
      `L'acte ne donne pas ${convokedOn === null ? 'la date de la convocation' : 'la date de la séance'} : on ne peut pas le vérifier. La règle : ${statement.text.charAt(0).toLowerCase()}${statement.text.slice(1)}`,
      { acts: [act.id], citations: [...cite(act, '/sitting/convokedOn', '/sitting/date'), ...laws] },
    );
  const days = clearDays(convokedOn, date);
  const counted = `${count(Math.max(days, 0), 'jour franc', 'jours francs')} séparent la convocation (${frenchDate(convokedOn)}) de la séance (${frenchDate(date)})`;
  return answered(intent, 'computed', [sentence(`${verdict(body, days)} : ${counted}. ${DELAYS[body]}`), CAVEAT], {
    acts: [act.id],
    citations: [...citeAll(act, ['/sitting/convokedOn', '/sitting/date']), ...laws],
  });
};

type Body = ReturnType<typeof bodyOf>;

const DELAYS: Readonly<Record<Body, string>> = {
  commune:
    "La loi en demande cinq dans les communes de 3 500 habitants et plus, trois dans les autres, et un au moins en cas d'urgence.",
  intercommunal: "La loi en demande cinq dans les intercommunalités, et un au moins en cas d'urgence.",
  departement:
    "Au conseil départemental, le rapport sur chaque affaire est envoyé douze jours avant, et un jour franc au moins en cas d'urgence.",
  region:
    "Au conseil régional, le rapport sur chaque affaire est envoyé douze jours avant, et un jour franc au moins en cas d'urgence.",
  unknown: 'La règle dépend de cette assemblée.',
};

/** Say what the clear days allow to conclude; the population of a commune, and urgency, are not known. */
function verdict(body: Body, days: number): string {
  if (body === 'unknown') return 'Je ne peux pas conclure';
  if (days < 1) return 'Non, le délai ne paraît pas respecté';
  const enough = body === 'departement' || body === 'region' ? 12 : 5;
  if (days >= enough) return 'Oui, le délai est respecté';
  if (body === 'commune' && days >= 3)
    return "Oui si la commune compte moins de 3 500 habitants, ou s'il y avait urgence";
  return "Seulement s'il y avait urgence";
}
