import { describe, expect, it } from 'vitest';
import { writtenForm } from '../../src/french/spoken.js';

const KNOWN = new Set(
  'elle opposition apres accord jusqu est que pas ouverture acte actes ordre la le absents deliberation lot ces cas ca presente seance conseil desormais'.split(
    ' ',
  ),
);
const knows = (word: string): boolean => KNOWN.has(word);

describe('writtenForm', () => {
  it.each([
    ['c koi la délib', "c'est quoi la deliberation"],
    ['c quoi le num', "c'est quoi le numero"],
    ['ki a presente la delib', 'qui a presente la deliberation'],
    ['kel jour', 'quel jour'],
    ['cb de voix', 'combien de voix'],
    ['nb de procu ?', 'nombre de procuration ?'],
    ['pk ?', 'pourquoi ?'],
    ['josy c ki ?', "josy c'est qui ?"],
    ['ya cb d actes', "il y a combien d'actes"],
    ["t'as quoi stp", "tu as quoi s'il te plait"],
    ['sa veut dire koi', 'ca veut dire quoi'],
    ['jsuis perdu', 'je suis perdu'],
    ['g une question', "j'ai une question"],
    ['lopposition a vote contre', "l'opposition a vote contre"],
    ['dapres', "d'apres"],
    ['nest ce pas ?', "n'est-ce pas ?"],
    ['quest ce que', "qu'est-ce que"],
    ['qu est ce que l ouverture', "qu'est-ce que l'ouverture"],
    ['c est passe', "c'est passe"],
    ['est ce que', 'est-ce que'],
    ['jusqua quand', "jusqu'a quand"],
    ['daccord', "d'accord"],
    ['aujourdhui', "aujourd'hui"],
    ['y a t il des absents', 'y a-t-il des absents'],
    ['ou ça ds le conseil', 'ou ca dans le conseil'],
  ])('%s', (question, written) => {
    expect(writtenForm(question, knows)).toBe(written);
  });

  it.each([
    ['Que prévoit cet acte ?', 'que prevoit cet acte ?'],
    ['Que signifie CA ?', 'que signifie ca ?'],
    ['Que signifie NB ?', 'que signifie nb ?'],
    ['et ERN ?', 'et ern ?'],
    ['ces actes', 'ces actes'],
    ['Qui est autorisé à signer ?', 'qui est autorise a signer ?'],
    ['celle sur le lot', 'celle sur le lot'],
    ['désormais', 'desormais'],
    ['sa fonction', 'sa fonction'],
    ['le lot 1', 'le lot 1'],
    ['Combien de voix pour ?', 'combien de voix pour ?'],
    ['Qui a pris la parole ?', 'qui a pris la parole ?'],
  ])('leaves « %s »', (question, written) => {
    expect(writtenForm(question, knows)).toBe(written);
  });
});
