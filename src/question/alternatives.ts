/** Small words before or after a topic: « les écoles », « aux clubs de Valdoré ». */
const LINK = /^(?:les|des|aux|la|le|l'|de|du|d'|au|a|sur|pour|en|avec|dans|par|entre|comme)$/;
const PLURAL = /[sx]$/;

/**
 * Read the two topics of which acts may hold either: « les collèges et les lycées », anything joined by « ou ». Each is the
 * topic without the words of the other; none where the topic is one.
 */
export function alternatives(text: string, topic: readonly string[]): readonly (readonly string[])[] {
  if (topic.length < 2 || !/ (?:et|ou) /.test(text)) return [];
  const words = text.match(/[a-z0-9-]+'?/g) ?? [];
  const isTopic = (word: string): boolean => topic.includes(word);
  for (const [place, word] of words.entries()) {
    if (word !== 'et' && word !== 'ou') continue;
    const opens = words.slice(0, place).findLastIndex((other) => LINK.test(other));
    const before = words.slice(opens + 1, place).filter(isTopic);
    const from = words.findIndex((other, at) => at > place && !LINK.test(other));
    const closes = words.findIndex((other, at) => at > from && LINK.test(other));
    const after = from < 0 ? [] : words.slice(from, closes < 0 ? undefined : closes).filter(isTopic);
    if (before.length === 0 || after.length === 0 || words.slice(Math.max(0, opens - 1), place).includes('entre'))
      continue;
    const areMany = from > place + 1 && [before, after].every((part) => part.every((other) => PLURAL.test(other)));
    if (word === 'ou' || areMany) return [after, before].map((left) => topic.filter((other) => !left.includes(other)));
  }
  return [];
}
