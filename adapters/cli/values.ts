import { InvalidArgumentError, Option } from 'commander';
import { isSiret } from '../../src/opendata/scdl-check.js';

/** The acts that a command works on. */
export const corpusOption = (): Option =>
  new Option('--corpus <path>', 'documents, folders, .json/.jsonl of acts or a saved corpus (repeatable)')
    .argParser((path: string, paths: readonly string[]) => [...paths, path])
    .default([], 'the acts shipped in data/');

/** Check a date, YYYY-MM-DD. */
export function isoDate(value: string): string {
  const day = Date.parse(`${value}T00:00:00Z`);
  // 31 February parses as a day of March: written back, it differs.
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('Expected a date such as 2026-11-22.');
  return value;
}

/** Check a web address. */
export function webAddress(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('Expected an address such as https://www.example.fr/actes/.');
  return value;
}

/** Check a number of seconds. */
export function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0.1 && number <= 86_400)) throw new InvalidArgumentError('Expected a number of seconds.');
  return number;
}

/** Check a SIRET, written with or without spaces. */
export function siret(value: string): string {
  const digits = value.replace(/\s/g, '');
  if (!isSiret(digits)) throw new InvalidArgumentError('Expected the 14 digits of a SIRET.');
  return digits;
}

/** Collect the values of an option that is repeated. */
export const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];
