import { QUESTIONS_OF_ANY } from '../../first-questions.js';
import { chatWords } from '../view/words.js';

/** Every text of the widget, by name, in French; a host page may say each otherwise. */
export const frenchTexts = {
  ...chatWords,
  language: 'fr',
  launch: 'Une question sur les délibérations ?',
  title: 'Questions sur les délibérations',
  welcome:
    'Posez une question avec vos mots. La réponse cite le passage de l’acte ; ce que l’acte ne dit pas, Greffier le dit aussi.',
  privacy:
    'Greffier est un programme, sans intelligence artificielle générative. La conversation reste en mémoire trente minutes au plus. Une question restée sans réponse peut être gardée pour les services du conseil, sans votre identité.',
  conversation: 'Conversation',
  close: 'Fermer',
  forget: 'Oublier la conversation',
  accessibility: 'Accessibilité',
  waiting: 'Greffier cherche dans les actes…',
  slow: 'La réponse tarde. Greffier cherche encore…',
  late: 'La réponse n’est pas arrivée à temps.',
  unreachable: 'Greffier ne répond pas. Vérifiez votre connexion, puis réessayez.',
  busy: 'Trop de questions arrivent en ce moment. Réessayez dans {count} secondes.',
  broken: 'Greffier a rencontré une erreur. Réessayez dans un instant.',
  retry: 'Réessayer',
  thanks: 'Merci, votre avis est noté, sans votre identité.',
  /** Announced after an answer, for those who can't see what stands below it. */
  quoted: 'Passages cités : {count}.',
  offered: 'Questions proposées : {count}.',
  rows: 'lignes : {count}',
};

export type Texts = Readonly<typeof frenchTexts>;

/** What a host page may set: any text, and the questions offered at the start. */
export interface Settings {
  readonly texts: Texts;
  readonly questions: readonly string[];
  /** An answer that came with the page, to begin with. */
  readonly answer: unknown;
}

/** Read the JSON that a host page puts into the element; what is not of the right kind counts as not set. */
export function readSettings(json: string | null): Settings {
  const given = objectIn(json ?? '');
  const isSet = (entry: [string, unknown]): boolean =>
    Object.hasOwn(frenchTexts, entry[0]) && typeof entry[1] === 'string';
  const { questions } = given;
  return {
    texts: { ...frenchTexts, ...Object.fromEntries(Object.entries(given).filter(isSet)) },
    questions: Array.isArray(questions)
      ? questions.filter((question) => typeof question === 'string')
      : QUESTIONS_OF_ANY,
    answer: given.answer,
  };
}

function objectIn(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
