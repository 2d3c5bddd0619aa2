import { readDocument } from '../documents/read.js';
import { parseDocument } from '../../src/parse/index.js';
import { over, type Row } from './table.js';

const path = new URL('../../data/M2023-242.txt', import.meta.url).pathname;
/** The bot over the act that ships. */
export const greffier = over(parseDocument(await readDocument(path)));

const stated: readonly Row[] = [
  ["quand démarre l'ERN ?", 'answered', 'septembre 2023', '!juillet 2022'],
  ['C’est quoi l’ERN et ça commence quand ?', 'answered', 'Régionale du Numérique', 'septembre 2023'],
  ['La rapporteure siégeait-elle ou avait-elle donné procuration ?', 'answered', 'GIMENEZ', 'présents'],
  ['Le scrutin a-t-il été public ?', 'answered', 'main levée'],
  ['Quel texte oblige à publier les actes en ligne ?', 'answered', 'L2131-1'],
  ["Combien d'élus n'ont pas pris part au vote et qui ?", 'answered', '2', 'Maryse FAYE', 'Séverine SAINT-MARTIN'],
  ['Maryse Faye a voté comment ?', 'answered', 'ne prend pas part'],
  ['Le vote a-t-il eu lieu à bulletin secret ?', 'answered', 'Non', 'main levée'],
  ['Où se trouve le siège de Fondespierre ?', 'answered', 'Castries'],
  ['a partir de quand elle prend effet la convention', 'answered', 'septembre 2023'],
  ['qui paye les frais pédagogiques ?', 'answered', 'La Région'],
  ['les locaux sont fournis par qui', 'answered', 'Montpellier Méditerranée Métropole'],
  ['Combien de stagiaires peuvent être accueillis ?', 'answered', '15 stagiaires', '!50%'],
  ['que veut dire AMI', 'answered', 'Appel à Manifestation'],
  ['Est-ce que Josy Schwartz est titulaire ?', 'answered', 'suppléant', 'Laurent JAOUL'],
  ['Combien de temps dure la formation ?', 'answered', '10 mois'],
  ["Que doit faire l'organisme de formation ?", 'answered', 'mettre en œuvre les sessions'],
  ['Le wifi est-il prévu ?', 'answered', 'connexion wifi'],
  ['Le président peut-il déléguer la signature ?', 'answered', 'ou son représentant'],
  ['Quels partenaires signent la convention ?', 'answered', 'Région Occitanie', 'Fondespierre'],
  ['Qui a proposé cette délibération ?', 'answered', 'Clara GIMENEZ'],
  ['Explique-moi simplement cette décision', 'answered', 'a pour objet'],
  ['QUI ETAIT ABSENT', 'answered', 'Renaud CALVAT', 'Patricia WEBER'],
  ['mohed altrade il etait la', 'answered', 'ALTRAD', 'procuration'],
  ["C'est quoi l'objectif ?", 'answered', 'inclusion numérique'],
  ['Pour quelles raisons ont-ils décidé ça ?', 'answered', 'inclusion numérique'],
  ['Qui va payer les formations ?', 'answered', 'La Région', '!organisme de formation s’engage'],
  ['Quand est-ce que ça a été voté ?', 'answered', '11 juillet 2023'],
  ['Quels textes de loi sont cités ?', 'answered', 'collectivités territoriales'],
  ['il y avait combien de monde ?', 'answered', '61 présents'],
];

const computed: readonly Row[] = [
  ['Est-ce trop tard pour un recours ?', 'answered', "C'est trop tard", '!Non'],
  ['recours déposé le 20 septembre 2023 : trop tard ?', 'answered', "Ce n'est pas trop tard", '!Oui'],

  ["À partir de quand ça s'applique ?", 'answered', '25 juillet 2023'],
  ["Quel est le taux d'absentéisme ?", 'answered', '8,70 %'],
  ['Le quorum est-il atteint ?', 'answered', 'Oui', '47', '61'],
  ['la delib a été publiée combien de jours après la séance', 'answered', '14 jours'],
  ['Est-ce que Philippe Saurel a voté pour ?', 'answered', 'déduit'],
  ["Jusqu'à quand peut-on attaquer cette délibération ?", 'answered', '26 septembre 2023', 'indicatif'],
  ["le recours est il encore possible aujourd'hui", 'answered', 'Non'],
];

const refused: readonly Row[] = [
  ['Qui est le maire ?', 'not-stated', 'Vice-Présidente'],
  ['Qui contacter ?', 'out-of-scope', 'mairie'],
  ['Qui est le maire de Castries ?', 'not-stated', 'GIMENEZ'],
  ['Quelle est la fonction de Michaël Delafosse ?', 'not-stated', '!Vice-Présidente'],
  ['Qui a donné procuration à Michaël Delafosse ?', 'not-stated', 'mandataires'],
  ['Combien coûte la convention à la Métropole ?', 'not-stated', 'aucune somme'],
  ['La séance était-elle publique ?', 'not-stated'],
  ['À quelle heure a commencé la séance ?', 'not-stated', '11 juillet 2023'],
  ['Pourquoi Maryse Faye n’a pas voté ?', 'not-stated', 'motif'],
  ['Combien de femmes étaient présentes ?', 'not-stated'],
  ['Est-ce que la délibération parle du RSA ?', 'not-stated'],
  ['signification de BIC', 'not-stated', 'BIC'],
  ['Donne moi le mail de Clara Gimenez', 'out-of-scope'],
  ['Que dit la délibération M2019-999 ?', 'no-such-act', 'M2019-999'],
  ['azeazkje mlkqsd', 'not-understood'],
];

const premises: readonly Row[] = [
  ["Le vote n'était pas unanime ?", 'answered', 'Si', '!Oui'],
  ["Le quorum n'était pas atteint ?", 'answered', 'Si, le quorum', '!Oui'],
  ["Ce n'est pas Gimenez qui a rapporté ?", 'answered', 'Si', '!Oui'],
  ["Personne n'a voté contre ?", 'answered', 'aucune voix contre'],
  ["C'est le Département qui finance la formation ?", 'answered', 'La Région', '!organisme'],
  ['Le délai de recours est-il dépassé ?', 'answered', "C'est trop tard"],
  ['Le conseil a-t-il rejeté la convention ?', 'answered', 'Non', 'adoptée'],
  ["C'est bien Julie Frêche qui a rapporté ?", 'answered', 'Non', 'Clara GIMENEZ'],
  ["L'opposition a voté contre ?", 'answered', 'aucune voix contre'],
];

const conversations: readonly Row[] = [
  [['Qui a voté contre ?', 'et pour ?'], 'answered', '82'],
  [["Combien d'absents ?", 'lesquels ?'], 'answered', 'Luc ALBERNHE'],
  [['Mohed Altrad était présent ?', 'et Clare Hart ?'], 'answered', 'Clare HART', 'présents'],
  [["À quoi s'engage la Métropole ?", 'et la Région ?'], 'answered', '100% des frais pédagogiques'],
  [['Qui a rapporté ?', "c'est écrit où ?"], 'answered', 'rapporte :'],
  [['Quel est le résultat du vote ?', 'détaille'], 'answered', '82'],
];

/** Questions on the act that ships, by what they try. */
export const groups = [
  ['what it states', stated],
  ['what follows from it', computed],
  ['what it does not state', refused],
  ['false premises', premises],
  ['follow-ups', conversations],
] as const;
