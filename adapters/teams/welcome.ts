import type { Desk } from '../desk/desk.js';
import { firstQuestions } from '../first-questions.js';
import { askButtons } from './buttons.js';
import { paragraph, run } from './elements.js';
import { cardMessage, type Message } from './render.js';

const TITLE = 'Bonjour, je suis Greffier.';
const WORDS =
  'Je réponds aux questions sur les actes du conseil, et chaque réponse cite le passage de l’acte. Ce que l’acte ne dit pas, je le dis aussi.';
const HINT =
  'Dans une équipe ou un groupe, mentionnez-moi. Dites « oublie » pour effacer la conversation, « aide » pour savoir ce que je fais. Je suis un programme sans intelligence artificielle générative, et je ne garde pas qui pose les questions.';

/** What the bot says where it is installed, or called without a question. */
export function welcome({ corpus, notice }: Pick<Desk, 'corpus' | 'notice'>): Message {
  const questions = firstQuestions(corpus).map((question) => ({ label: question, question }));
  const body = [
    paragraph([run(TITLE, { size: 'Large', weight: 'Bolder' })]),
    paragraph(WORDS, 'Small'),
    ...(notice ? [paragraph([run(notice, { italic: true })], 'Small')] : []),
    ...askButtons('Par exemple :', questions),
    paragraph([run(HINT, { size: 'Small', isSubtle: true })], 'Medium'),
  ];
  return cardMessage(body, TITLE, `${TITLE} ${WORDS} ${HINT}`);
}
