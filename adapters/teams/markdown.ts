/** Characters that Markdown or HTML, which Teams both reads in messages, give a meaning. */
const ACTIVE = /[&<>*_~`#[\]{|\\]/g;
/** At the head of a line: a list, a numbered list, a line of dashes. */
const HEAD_OF_LINE = /^([ \t]*)([-+=]|\d{1,9}[.)])/gm;

/** Write words so that a message shows them letter by letter: character references are never structure (CommonMark 2.5). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ACTIVE, reference)
    .replace(HEAD_OF_LINE, (_, space: string, mark: string) => space + mark.slice(0, -1) + reference(mark.slice(-1)));
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
