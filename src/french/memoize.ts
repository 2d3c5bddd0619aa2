/** What is longer is not kept: words of hostile questions would fill the memory. */
const LONGEST = 100;

/** Make a function of a word, or of a name, keep what it gave for `most` of them: looking up costs less than working out. */
export function memoize<Value>(most: number, workOut: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = workOut(word);
    if (kept.size < most && word.length <= LONGEST) kept.set(word, made);
    return made;
  };
}
