/** What a conversation says around questions and answers, by name; a host page of the widget may say it otherwise. */
export const chatWords = {
  examples: 'Par exemple :',
  label: 'Votre question',
  placeholder: 'Qui a rapporté la délibération ?',
  send: 'Demander',
  you: 'Vous',
  source: 'Source',
  sources: 'Sources',
  readQuote: 'Lire le passage cité ({count} lignes)',
  moreItems: 'Voir les {count} autres',
  choose: 'Choisissez :',
  askAlso: 'Vous pouvez aussi demander :',
  wasUseful: 'Cette réponse vous a-t-elle été utile ?',
  useful: 'Utile',
  useless: 'Pas utile',
  newTab: 'nouvel onglet',
};

export type ChatWords = Readonly<typeof chatWords>;

/** Put a number in words that leave a place for it. */
export function withCount(words: string, count: number): string {
  return words.replace('{count}', String(count));
}

/** Keep French punctuation with its word at the end of a line. Not for an act's own words, which stay as they are. */
export function unbroken(text: string): string {
  return text.replace(/ (?=[:;?!»%€])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}
