import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../src/law/articles.js';

describe('ARTICLES', () => {
  it.each(Object.values(ARTICLES))('$label: one sentence and the address of its code', (article) => {
    expect(article.label).toMatch(new RegExp(`^(CGCT|CJA|CRPA), article ${article.id}$`));
    expect(article.effect).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(article.url).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\/codes\/id\/LEGITEXT0000\d{8}$/);
  });

  it('cites each article once', () => {
    const labels = Object.values(ARTICLES).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
