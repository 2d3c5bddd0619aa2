import type { Body } from '../../law/bodies.js';
import { COUNCIL_RULES, ruleFor, type RuleName } from '../../law/council-rules.js';
import { bodyAsked } from '../assembly.js';
import { answered, notice, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { citeLaw } from '../quote.js';
import type { Responder, Setting } from '../responder.js';

const ASSEMBLY: Readonly<Record<Body, string>> = {
  commune: 'Conseil municipal',
  intercommunal: 'Intercommunalité',
  departement: 'Conseil départemental',
  region: 'Conseil régional',
  unknown: 'Conseil municipal',
};

/** What the same matter is in an act: asked next. */
const IN_THE_ACT: Partial<Readonly<Record<RuleName, string>>> = {
  quorum: 'Le quorum était-il atteint ?',
  'no-quorum': 'Le quorum était-il atteint ?',
  majority: 'Quelle était la majorité absolue ?',
  tie: 'Quel est le résultat du vote ?',
  'secret-ballot': 'Le vote a-t-il eu lieu à bulletin secret ?',
  abstention: "Qui s'est abstenu ?",
  proxies: 'Qui a voté par procuration ?',
  interest: "Qui n'a pas pris part au vote ?",
  convocation: 'Le délai de convocation a-t-il été respecté ?',
  'public-sitting': 'La séance était-elle publique ?',
  'closed-sitting': 'La séance était-elle publique ?',
  chair: 'Qui présidait la séance ?',
  secretary: 'Qui était secrétaire de séance ?',
  publication: "Quand l'acte a-t-il été publié ?",
  transmission: "Quand l'acte a-t-il été reçu en préfecture ?",
  enforceable: 'Depuis quand la délibération est-elle exécutoire ?',
  referral: "Jusqu'à quand le préfet pouvait-il déférer l'acte ?",
};

/** Warn what a rule stated in general is worth. */
export const RULE_CAVEAT =
  "Règle générale, telle qu'elle était début 2026 ; information sans valeur de conseil juridique.";

/** State a rule of assemblies for the kind that the question names, else that of the acts. */
export function stateRule(name: RuleName, setting: Setting): Answer {
  const body = bodyAsked(setting);
  const { statement, isSure } = ruleFor(name, body);
  const through = statement.laws.some(({ label }) => label === 'CGCT, article L5211-1') && body === 'intercommunal';
  const notices = [
    isSure
      ? null
      : "C'est la règle des conseils municipaux : pour une autre assemblée, vérifiez celle que la loi ou ses statuts lui donnent.",
    through
      ? "Les règles du conseil municipal s'appliquent ici par renvoi de l'article L5211-1 du CGCT ; le président y tient le rôle du maire."
      : null,
    RULE_CAVEAT,
  ].filter((text) => text !== null);
  const next = IN_THE_ACT[name];
  return answered(
    setting.intent,
    'law',
    [
      sentence(`${ASSEMBLY[body]} : ${statement.text.charAt(0).toLowerCase()}${statement.text.slice(1)}`),
      notice(notices.join(' ')),
    ],
    { citations: statement.laws.map(citeLaw), suggestions: next === undefined ? [] : [next] },
  );
}

/** Responders to questions about the rules of assemblies, in general. */
export const councilResponders: Readonly<Record<string, Responder>> = Object.fromEntries(
  (Object.keys(COUNCIL_RULES) as RuleName[]).map((name): [string, Responder] => [
    `council/${name}`,
    (setting) => stateRule(name, setting),
  ]),
);
