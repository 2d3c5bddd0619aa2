import type { Act } from '../records/index.js';

/** Find where an act prints a figure, whatever groups its digits and even without a unit (a column « en euros »); null for nowhere. */
export function figureInText({ text }: Pick<Act, 'text'>, cents: number): { start: number; end: number } | null {
  const [whole = '', decimals = ''] = (cents / 100).toFixed(2).split('.');
  const groups = whole
    .replace(/\B(?=(\d{3})+$)/g, ' ')
    .split(' ')
    .join('[ .\u00a0\u202f]?');
  const pattern = new RegExp(
    `(?<![\\d.,])${groups}${decimals === '00' ? '(?:[.,]00)?' : `[.,]${decimals}`}(?![\\d]|[.,]\\d)`,
  );
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
