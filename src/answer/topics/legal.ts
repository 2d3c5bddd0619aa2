import { frenchDate, weekday } from '../../french/dates.js';
import type { Act } from '../../records/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import { refuse } from '../known-dates.js';
import { cite, citeAll, citeRange } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { personLabel } from '../wording.js';
import { appealResponders } from './appeal.js';
import { daysBetweenEvents } from './days-between.js';
import { convocationDelay, enforceable, referral } from './legal-delays.js';

const ARTICLE_LIST =
  /\barticles?\s+((?:[LRD]\.?\s*)?\d[\d-]{0,12}(?:(?:\s*,\s*|\s+(?:et|à|ou)\s+)(?:[LRD]\.?\s*)?\d[\d-]{0,12})*)(\s+(?:du|de\s+la|de\s+l[’'])\s*(?:présent\s+)?(?:[\p{L}’' -]|\n(?=\p{Ll})){3,70})?|\barticles?\s+((?:[LRD]\.?\s+)\d[\d-]{0,12}(?:\s+et\s+[LRD]\.?\s+\d[\d-]{0,12})*)/giu;

const statutes: ActResponder = (act, { intent }) => {
  const found = [...act.text.matchAll(ARTICLE_LIST)].slice(0, 12);
  if (found.length === 0)
    return notStated(intent, "L'acte ne cite aucun article de loi ou de code.", { acts: [act.id] });
  const items = [...new Set(found.map(([whole]) => whole.replace(/\s+/g, ' ').trim()))];
  return answered(intent, 'stated', [sentence("L'acte cite :"), list(items)], {
    acts: [act.id],
    citations: found.slice(0, 5).map((match) => citeRange(act, match.index, match.index + match[0].length)),
  });
};

const citations: ActResponder = (act, { intent, heard }) => {
  const wantsRecitals = /\bconsiderants?\b/.test(heard.text);
  const items = wantsRecitals ? act.recitals : act.citations;
  const pointer = wantsRecitals ? '/recitals' : '/citations';
  if (items && items.length > 0)
    return answered(intent, 'stated', [sentence(wantsRecitals ? 'Les considérants :' : 'Les visas :'), list(items)], {
      acts: [act.id],
      citations: citeAll(
        act,
        items.map((_, index) => `${pointer}/${index}`),
      ),
    });
  const what = wantsRecitals ? 'aucun considérant' : 'aucun visa (« Vu … »)';
  return notStated(intent, `L'acte ne porte ${what} : ses motifs sont exposés par le rapporteur.`, {
    acts: [act.id],
    citations: cite(act, '/rapporteur', '/body/0'),
  });
};

/** Answer with one stated date. */
function statedDate(
  pick: (act: Act) => string | null,
  say: (date: string) => string,
  what: string,
  pointer: string,
): ActResponder {
  return (act, { intent }) => {
    const date = pick(act);
    return date === null
      ? refuse(act, intent, what)
      : answered(intent, 'stated', say(`${weekday(date)} ${frenchDate(date)}`), {
          acts: [act.id],
          citations: cite(act, pointer),
          suggestions: ["Jusqu'à quand pouvait-on faire un recours ?"],
        });
  };
}

/** Responders to questions about the legal life of the act. */
export const legalResponders: Readonly<Record<string, ActResponder>> = {
  ...appealResponders,
  'legal/enforceable': enforceable,
  'legal/prefect-referral': referral,
  'legal/days-between': daysBetweenEvents,
  'legal/convocation-delay': convocationDelay,
  'legal/articles': statutes,
  'legal/citations': citations,
  'legal/publication': statedDate(
    (act) => act.publication.publishedOn,
    (date) => `L'acte a été publié le ${date}.`,
    'sa date de publication',
    '/publication/publishedOn',
  ),
  'legal/receipt': (act, setting) => {
    const { receivedOn, sentOn } = act.legalityReview;
    if (!receivedOn) return refuse(act, setting.intent, 'sa date de réception en préfecture');
    const sent = sentOn ? ` Envoi : ${frenchDate(sentOn)}.` : '';
    return answered(
      setting.intent,
      'stated',
      `L'acte a été reçu en préfecture le ${weekday(receivedOn)} ${frenchDate(receivedOn)}.${sent}`,
      { acts: [act.id], citations: cite(act, '/legalityReview/receivedOn') },
    );
  },
  'legal/receipt-id': (act, { intent }) => {
    const { receiptId } = act.legalityReview;
    return receiptId
      ? answered(intent, 'stated', `Identifiant de l'accusé de réception : ${receiptId}.`, {
          acts: [act.id],
          citations: cite(act, '/legalityReview/receiptId'),
        })
      : refuse(act, intent, "d'identifiant d'accusé de réception");
  },
  'legal/siren': (act, { intent }) => {
    const { siren } = act.collectivity;
    return siren
      ? answered(
          intent,
          'stated',
          `SIREN de la collectivité : ${siren}. Il figure dans l'identifiant de l'accusé de réception de la préfecture.`,
          { acts: [act.id], citations: cite(act, '/collectivity/siren') },
        )
      : refuse(act, intent, 'le numéro SIREN de la collectivité');
  },
  'legal/signature': (act, { intent }) => {
    const { signature } = act;
    if (!signature) return refuse(act, intent, "qui l'a signé");
    const who = signature.signatory ? ` par ${personLabel(signature.signatory)}` : '';
    const where = signature.place ? ` à ${signature.place}` : '';
    const when = signature.date ? `, le ${frenchDate(signature.date)}` : '';
    return answered(
      intent,
      'stated',
      `L'acte est signé${who}${where}${when}.${signature.date ? '' : " La date de signature n'est pas indiquée."}`,
      { acts: [act.id], citations: citeAll(act, ['/signature/signatory', '/signature/date']) },
    );
  },
};
