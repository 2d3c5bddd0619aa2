import { frenchDate, weekday } from '../../french/dates.js';
import { ARTICLES } from '../../law/articles.js';
import { enforceableFrom, prefectReferralDeadline } from '../../law/deadlines.js';
import type { Act } from '../../records/index.js';
import { answered, enumerate, list, notice, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { cite, citeAll, citeLaw, citeRange } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { personLabel } from '../wording.js';
import { appealResponders } from './appeal.js';
import { daysBetweenEvents } from './days-between.js';

/** Tell the dates the act does state, for refusals. */
function knownDates(act: Act): string {
  const dates = [
    act.publication.publishedOn ? `publication le ${frenchDate(act.publication.publishedOn)}` : null,
    act.legalityReview.receivedOn ? `réception en préfecture le ${frenchDate(act.legalityReview.receivedOn)}` : null,
    act.sitting.date ? `séance du ${frenchDate(act.sitting.date)}` : null,
  ].filter((date) => date !== null);
  return dates.length > 0 ? ` Il donne : ${enumerate(dates)}.` : '';
}

function refuse(act: Act, intent: string, what: string): Answer {
  return notStated(intent, `L'acte n'indique pas ${what}.${knownDates(act)}`, {
    acts: [act.id],
    citations: cite(act, '/publication/publishedOn', '/legalityReview/receivedOn', '/sitting/date'),
  });
}

const enforceable: ActResponder = (act, { intent }) => {
  const { publishedOn } = act.publication;
  const { receivedOn, certifiedEnforceable } = act.legalityReview;
  const certified = certifiedEnforceable ? " L'acte est certifié exécutoire." : '';
  if (!publishedOn || !receivedOn) {
    if (!certifiedEnforceable)
      return refuse(
        act,
        intent,
        `depuis quand il est exécutoire : il y faut la publication et la réception en préfecture`,
      );
    return notStated(
      intent,
      `L'acte est certifié exécutoire, mais il ne donne pas à la fois la publication et la réception en préfecture : la date ne peut pas être établie.${knownDates(act)}`,
      { acts: [act.id], citations: cite(act, '/legalityReview/certifiedEnforceable') },
    );
  }
  const { from } = enforceableFrom(publishedOn, receivedOn);
  const text = `La délibération est exécutoire depuis le ${frenchDate(from)} : publiée le ${frenchDate(publishedOn)}, reçue en préfecture le ${frenchDate(receivedOn)}, la plus tardive des deux dates compte.${certified}`;
  return answered(
    intent,
    'computed',
    [sentence(text), notice('Information donnée sans valeur de conseil juridique.')],
    {
      acts: [act.id],
      citations: [
        ...citeAll(act, ['/publication/publishedOn', '/legalityReview/receivedOn']),
        citeLaw(ARTICLES.enforceable),
      ],
      suggestions: ["Jusqu'à quand pouvait-on faire un recours ?"],
    },
  );
};

const referral: ActResponder = (act, { intent }) => {
  const { receivedOn } = act.legalityReview;
  if (!receivedOn) return refuse(act, intent, 'la date de réception en préfecture, dont part le délai du préfet');
  const { lastDay } = prefectReferralDeadline(receivedOn);
  return answered(
    intent,
    'law',
    [
      sentence(
        `Le préfet pouvait déférer l'acte au tribunal jusqu'au ${weekday(lastDay)} ${frenchDate(lastDay)} inclus : deux mois francs à compter de la réception en préfecture, le ${frenchDate(receivedOn)}.`,
      ),
      notice('Calcul indicatif, avec les jours fériés de métropole ; sans valeur de conseil juridique.'),
    ],
    { acts: [act.id], citations: [...cite(act, '/legalityReview/receivedOn'), citeLaw(ARTICLES.prefectReferral)] },
  );
};

const ARTICLE_LIST =
  /\barticles?\s+((?:[LRD]\.?\s*)?\d[\d-]{0,12}(?:(?:\s*,\s*|\s+(?:et|à|ou)\s+)(?:[LRD]\.?\s*)?\d[\d-]{0,12})*)(\s+(?:du|de\s+la|de\s+l[’'])\s*(?:présent\s+)?[\p{L}’' -]{3,70})?|\barticles?\s+((?:[LRD]\.?\s+)\d[\d-]{0,12}(?:\s+et\s+[LRD]\.?\s+\d[\d-]{0,12})*)/giu;

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
