import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { stem, surfaceTerms } from '../../src/french/terms.js';
import type { Lexicon } from '../../src/search/index.js';

const folder = mkdtempSync(join(tmpdir(), 'greffier-lexicon-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stemsOf = (text: string): string[] => surfaceTerms(text).map(stem);

/** Every other way to say the words of a text. */
function waysToSay(text: string, lexicon: Lexicon): string[] {
  const stems = stemsOf(text);
  return [lexicon.synonyms(stems), lexicon.related(stems)]
    .flatMap((ways) => [...ways.values()].flat())
    .map((phrase) => phrase.join(' '));
}

/** Load the lexicon with a council's own file. */
function withOwn(text: string): Promise<Lexicon> {
  const path = join(folder, 'local.json');
  writeFileSync(path, text);
  return loadLexicon(path);
}

describe('what ships leads from the words of people to those of acts', async () => {
  const lexicon = await loadLexicon();
  test.each([
    ['la cantine', 'restauration scolaire'],
    ['les poubelles', 'déchets ménagers'],
    ['un vélo', 'pistes cyclables'],
    ['une crèche', 'multi-accueil'],
    ['mes impôts locaux', 'fiscalité locale'],
    ['le logement social à Malpas', 'HLM'],
    ['les HLM', 'logement social'],
    ['des caméras', 'vidéoprotection'],
    ['le PLU', "plan local d'urbanisme"],
    ["le plan local d'urbanisme intercommunal", 'PLUi'],
    ['les transports en commun', 'bus'],
  ])('%s: %s', (asked, expected) => {
    expect(waysToSay(asked, lexicon)).toContain(stemsOf(expected).join(' '));
  });

  it('goes one way where the other would mislead', () => {
    expect(waysToSay('les nids-de-poule', lexicon)).toContain(stemsOf('entretien de la voirie').join(' '));
    expect(waysToSay("l'entretien de la voirie", lexicon)).not.toContain(stemsOf('nids-de-poule').join(' '));
  });

  it('reads a word inside a phrase as part of the phrase', () => {
    expect(waysToSay('un marché public', lexicon)).not.toContain('hall');
  });
});

describe("a council's own words", () => {
  it('are looked for beside those that ship, both ways for acronyms and places', async () => {
    const lexicon = await withOwn(`{
      // La salle des Tanneurs n'a qu'un nom officiel.
      "synonymes": [["navette fluviale", "passeur"]],
      "renvois": { "la Rouge": "fête de la vigne" },
      "sigles": { "CCVT": ["communauté de communes du Val des Tanneurs"] },
      "lieux": { "le Paquebot": "salle polyvalente Aubépine" }
    }`);
    expect(waysToSay('le passeur', lexicon)).toContain('navet fluvial');
    expect(waysToSay('la CCVT', lexicon)).toContain(stemsOf('communauté communes Val Tanneurs').join(' '));
    expect(waysToSay('le Paquebot', lexicon)).toContain(stemsOf('salle polyvalente Aubépine').join(' '));
    expect(waysToSay('la salle polyvalente Aubépine', lexicon)).toContain('paquebot');
    expect(waysToSay('la cantine', lexicon)).toContain(stemsOf('restauration scolaire').join(' '));
    expect(lexicon.knows('paquebot')).toBe(true);
  });

  test.each([
    ['{\n  "synonymes": [\n    ["navette"]\n  ]\n}', 'local.json, line 3: a synonym needs two phrases'],
    ['{\n  "sigles": {\n    "CCVT": 12\n  }\n}', 'local.json, line 3: a phrase, or a list of phrases, is expected'],
    [
      '{\n  "lieux": { "le Paquebot": "salle" },\n  "surnoms": {}\n}',
      'local.json, line 3: Unrecognized key: "surnoms"',
    ],
    ['{\n  "synonymes": [\n    ["a", "de la"]\n  ]\n}', 'local.json, line 3: no word to look for in it'],
    ['{\n  "synonymes": [\n    ["un" "deux"]\n  ]\n}', 'local.json, line 3: not JSON (CommaExpected)'],
    ['', 'local.json, line 1: not JSON (ValueExpected)'],
  ])('a mistake is named by its line: %j', async (text, message) => {
    await expect(withOwn(text)).rejects.toThrow(message);
  });

  it('a file that is not there is named', async () => {
    await expect(loadLexicon(join(folder, 'none.json'))).rejects.toThrow(/none\.json: ENOENT/);
  });
});
