const HIDDEN = '[…]';
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,500}/giu;
/** A telephone, a card, a file number: nine figures and more, however they are grouped. */
const LONG_NUMBER = /\+?\d(?:[ .-]?\d){8,30}/g;
const MENTION = /<[@#!][^>\s]{1,100}>|(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]{2,64}/gu;

/**
 * Write a question as it may be kept: without e-mail, telephone or other long number, web address, mention of a user,
 * nor the names of persons whom no act names (`unknownPersons`, as typed).
 */
export function anonymous(question: string, unknownPersons: readonly string[]): string {
  const hidden = [EMAIL, ADDRESS, LONG_NUMBER, MENTION].reduce(
    (text, pattern) => text.replace(pattern, HIDDEN),
    question,
  );
  return unknownPersons.reduce((text, name) => text.split(name).join(HIDDEN), hidden);
}
