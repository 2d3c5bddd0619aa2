import { frenchDate } from '../../french/dates.js';
import { aside, count } from '../compose.js';
import type { Aside } from '../model.js';
import type { Responder } from '../responder.js';

const FIRST_QUESTIONS = ['Quels actes connais-tu ?', 'Que sais-tu faire ?'];

function reply(status: Aside['status'], text: string): Responder {
  return ({ intent, corpus }) => aside(status, intent, text, { suggestions: suggestionsFor(corpus.size) });
}

function suggestionsFor(size: number): readonly string[] {
  return size === 1
    ? ['De quoi parle la délibération ?', 'Quel est le résultat du vote ?', 'Qui est le rapporteur ?']
    : FIRST_QUESTIONS;
}

/** Responders to greetings and to what no act answers. */
export const socialResponders: Readonly<Record<string, Responder>> = {
  'social/greeting': reply(
    'social',
    "Bonjour ! Je suis Greffier : je réponds aux questions sur les délibérations, en citant l'acte. Que voulez-vous savoir ?",
  ),
  'social/thanks': reply('social', "Avec plaisir. N'hésitez pas si vous avez une autre question sur un acte."),
  'social/bye': reply('social', 'Au revoir, et à bientôt.'),
  'social/annoyed': reply(
    'social',
    "Je suis désolé de ne pas vous avoir aidé. Dites-moi ce que vous cherchez dans l'acte avec quelques mots simples, par exemple « qui a voté contre ? » ou « date de publication ».",
  ),
  'social/language': reply(
    'social',
    'Je comprends et je réponds en français. Posez votre question en français, même sans accents.',
  ),
  'social/identity': reply(
    'social',
    "Je suis Greffier, un robot : un programme qui lit les délibérations et répond en citant leurs passages. Je n'utilise pas d'intelligence artificielle générative : ce qui n'est pas dans l'acte, je ne l'invente pas.",
  ),
  'social/forget': reply('social', "C'est oublié : je ne garde rien de cette conversation. Que voulez-vous savoir ?"),
  'social/privacy': reply(
    'social',
    "Je ne sais pas qui vous êtes et ne garde ni nom, ni adresse, ni identifiant. La conversation reste en mémoire trente minutes au plus ; dites « oublie » pour l'effacer tout de suite. Seules les questions restées sans réponse, ou que vous jugez mal répondues, sont gardées pour les services du conseil, sans identité, pendant une durée limitée (six mois par défaut). Je ne dépose aucun traceur.",
  ),
  'social/help': ({ intent, corpus }) => {
    const dates = corpus.summaries.map(({ date }) => date).filter((date) => date !== null);
    const first = dates[0];
    const last = dates.at(-1);
    const period =
      first && last
        ? first === last
          ? ` (séance du ${frenchDate(first)})`
          : ` (du ${frenchDate(first)} au ${frenchDate(last)})`
        : '';
    return aside(
      'social',
      intent,
      `Je réponds aux questions sur ${count(corpus.size, 'acte')}${period} : objet, rapporteur, présents et absents, résultat du vote, décisions, engagements, sommes, dates, recours, sigles, annexes. Chaque réponse cite le passage de l'acte ; ce que l'acte ne dit pas, je le dis aussi.`,
      { suggestions: suggestionsFor(corpus.size) },
    );
  },
  'boundary/private': reply(
    'out-of-scope',
    'Je ne donne aucune donnée personnelle : des élus, je ne connais que ce que les actes publics disent de leur fonction.',
  ),
  'boundary/weather': reply(
    'out-of-scope',
    'Je ne connais pas la météo : je réponds seulement aux questions sur les actes du conseil.',
  ),
  'boundary/writing': reply(
    'out-of-scope',
    'Je ne rédige pas de textes : je réponds aux questions sur les actes du conseil, en les citant.',
  ),
  'boundary/opinion': reply(
    'out-of-scope',
    "Je n'ai pas d'avis à donner : je dis seulement ce que les actes contiennent. À vous de juger.",
  ),
  'boundary/forecast': reply(
    'out-of-scope',
    "Je ne fais pas de pronostic et ne suis pas l'actualité : je réponds seulement sur les actes que je connais.",
  ),
  'boundary/procedure': reply(
    'out-of-scope',
    'Cette démarche ne figure pas dans les actes que je connais : adressez-vous à la mairie ou consultez service-public.fr.',
  ),
  'boundary/injection': reply(
    'out-of-scope',
    'Je ne peux pas faire cela : je réponds seulement aux questions sur les actes du conseil.',
  ),
};
