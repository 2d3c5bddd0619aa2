import { foldAligned } from '../french/fold.js';

/** A message holds three questions at most; what follows stays with the last. */
const MOST_PARTS = 3;
/** In characters: a message, and a sentence that is looked at for two questions. */
const LONGEST_MESSAGE = 2000;
const LONGEST_SPLIT = 400;

const ASKING = String.raw`(?:qui|que|qu'|quoi|quels?|quelles?|combien|cb|quand|ou (?:est|sont|se|s'|etai\w+|ca)|comment|pourquoi|est-ce|c'est|lesquel\w*|a qui|a quelle?|a quoi|de quoi|par qui|pour qui|dans quel\w*|jusqu'a quand|y a-t-il|y avait-il|a-t-\w+|ont-ils|etait-\w+|etaient-\w+|donne|liste|cite|montre|dis-moi|ki|kel\w*)`;
/** Nouns for what an act states, that follow one another without a verb: « adresse et nombre de lits ? ». */
const STATED = String.raw`(?:(?:l'|le |la |les |son |sa |ses |d')?(?:date|identifiant|heure|lieu|adresse|surface|superficie|nombre|numero|rapporteure?|presidente?|secretaire|montant|prix|cout|objet|resultat|absents?|presents?|publication|annexes?|duree|siege|quorum|sujet|titre|theme)\b)`;

/** « … et elle démarre quand ? »: a pronoun, and the word that asks at the end. */
const ASKING_LAST = String.raw`(?:elles?|ils?|ca|on) [a-z' -]{2,40}\b(?:quand|ou|combien|comment|pourquoi|qui|quoi)[ ?]*$`;

/** Between two questions of one sentence: a comma or a conjunction before a word that asks or names what is stated. */
const JOINT = new RegExp(
  String.raw`(?: ?[,;] ?(?:et |puis |mais )?| (?:et|puis|ainsi que|mais) (?:puis |aussi |sinon |alors )?| ?[+&] ?)(?=${ASKING}\b|${STATED}|${ASKING_LAST})`,
  'g',
);
const NAMES_STATED = new RegExp(String.raw`\b${STATED}|(?:^|[:,] )${ASKING}\b|^${ASKING_LAST}`);
const SENTENCE_END = /[?!]+ +|(?<=[a-z0-9)]{3})[.;] +/g;
const ASKS = new RegExp(
  String.raw`^(?:et |alors |puis |mais |ok |bon |bonjour,? |salut,? |svp |merci,? )*${ASKING}\b|\b${ASKING}\b[^?]*\?`,
);

/**
 * Cut a message into its questions, as typed; one where it asks one thing. `reach` gives the intent of the rule that a
 * text reaches alone, or null: two parts of a sentence are two questions only where they reach different ones.
 */
export function partsOf(question: string, reach: (text: string) => string | null): readonly string[] {
  const message = question.slice(0, LONGEST_MESSAGE);
  const sentences = asked(cut(message, SENTENCE_END));
  if (sentences.length > 1) return sentences.slice(0, MOST_PARTS);
  return message.length > LONGEST_SPLIT ? [message] : cutSentence(message, reach);
}

/** Cut a text at every place where a pattern stands in its folded form. */
function cut(text: string, pattern: RegExp): string[] {
  const { text: folded, offsets } = foldAligned(text);
  const parts: string[] = [];
  let start = 0;
  for (const match of folded.matchAll(pattern)) {
    const mark = /^[?!]/.test(match[0]) ? match.index + 1 : match.index;
    parts.push(text.slice(start, offsets[mark]).trim());
    start = offsets[match.index + match[0].length]!;
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}

/** « lesquelles ? », « pourquoi ? »: asks the sentence before to go on. */
const BARE = /^(?:et )?(?:lesquel\w*|laquelle|qui|quoi|quand|ou|combien|pourquoi|comment|oui ou non)[ ?!]*$/;

/** Keep the sentences that ask, each with what was told before it. */
function asked(sentences: readonly string[]): string[] {
  const questions: string[] = [];
  let told = '';
  for (const sentence of sentences) {
    const { text } = foldAligned(sentence);
    const isAsked = sentence.endsWith('?') || ASKS.test(text);
    if (BARE.test(text) && questions.length > 0) questions.push(`${questions.pop()!} ${sentence}`);
    else if (isAsked) questions.push(`${told}${sentence}`.trim());
    told = isAsked ? '' : `${told}${sentence}. `;
  }
  return questions;
}

/** « Qui a rapporté et combien ça coûte ? » asks twice; « qui a voté pour et contre » once. */
function cutSentence(question: string, reach: (text: string) => string | null): readonly string[] {
  const parts = cut(question, JOINT);
  // « combien de jours entre la séance et la publication ? » asks once.
  if (parts.length < 2 || parts.length > MOST_PARTS || /\bentre\b/i.test(question)) return [question];
  const intents = parts.map(reach);
  const asks = (index: number): boolean => NAMES_STATED.test(foldAligned(parts[index]!).text);
  // « La fanfare, combien a-t-elle reçu ? »: a first part that asks nothing only says what the second is about.
  const isFirstAsked = asks(0) || (intents[0]?.startsWith('social/') ?? false);
  const areOthersAsked = intents.every((intent, index) => index === 0 || intent !== null || asks(index));
  return isFirstAsked && areOthersAsked && new Set(intents).size === parts.length ? parts : [question];
}
