import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import lunr from 'lunr';
import lunrFrench from 'lunr-languages/lunr.fr.js';
import lunrStemmer from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { buildPassageIndex, type Lexicon } from '../../../src/search/index.js';

/** Gives the places of the ten passages that best answer a question, best first. */
export type Rank = (question: string) => readonly number[];

/** A search engine, ready to be filled with texts. */
export interface Engine {
  readonly name: string;
  index(texts: readonly string[]): Rank;
}

const MOST = 10;

/** Our index, with the lexicon that ships. */
export const ours = (lexicon: Lexicon): Engine => ({
  name: 'greffier',
  index(texts) {
    const index = buildPassageIndex(texts, lexicon);
    return (question) => index.rank(question, MOST).map(({ index: place }) => place);
  },
});

/** MiniSearch as it comes. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  index(texts) {
    const engine = new MiniSearch({ fields: ['text'] });
    engine.addAll(texts.map((text, id) => ({ id, text })));
    return (question) =>
      engine
        .search(question)
        .slice(0, MOST)
        .map(({ id }) => Number(id));
  },
};

/** Orama in French, with its French stemmer. */
export const orama: Engine = {
  name: 'Orama, French',
  index(texts) {
    const engine = create({
      schema: { text: 'string' },
      components: { tokenizer: { language: 'french', stemming: true, stemmer } },
    });
    void insertMultiple(
      engine,
      texts.map((text, id) => ({ id: String(id), text })),
      texts.length,
    );
    return (question) => {
      const found = search(engine, { term: question, limit: MOST });
      if (found instanceof Promise) throw new TypeError('Orama answers at once without asynchronous components');
      return found.hits.map(({ id }) => Number(id));
    };
  },
};

/** lunr with the French of lunr-languages. */
export const lunrFr: Engine = {
  name: 'lunr-fr',
  index(texts) {
    if (!('fr' in lunr)) {
      lunrStemmer(lunr);
      lunrFrench(lunr);
    }
    const engine = lunr(function () {
      this.use(lunr.fr);
      this.field('text');
      texts.forEach((text, id) => {
        this.add({ id, text });
      });
    });
    return (question) =>
      // Punctuation is lunr's query language: a question mark alone would be an error.
      engine
        .search(question.replace(/[^\p{L}\p{N}]+/gu, ' '))
        .slice(0, MOST)
        .map(({ ref }) => Number(ref));
  },
};
