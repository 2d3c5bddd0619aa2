import { createHash } from 'node:crypto';
import { shortDate, wrap } from '../../adapters/demo/print.js';
import { frenchDate, weekday } from '../../src/french/calendar.js';
import type { DocumentText } from '../../src/records/index.js';
import type { Truth } from './act.js';
import { chance } from '../../adapters/demo/chance.js';

const WIDTH = 96;

/** Print an act as the first act is laid out: labels before their lists, counts of the vote, receipt at the bottom. */
export function metropolitan(truth: Truth): string {
  const { council, vote } = truth;
  const present = `${truth.present.join(', ')}.${truth.substitute ? ` ${truth.substitute.substitute}, suppléante de ${truth.substitute.for} .` : ''}`;
  const inOffice = truth.present.length + truth.proxies.length + truth.absent.length + (truth.substitute ? 1 : 0);
  return [
    `Délibération n°${truth.number}\n`,
    `Séance ordinaire du ${weekday(truth.date)} ${frenchDate(truth.date)}\n`,
    wrap(
      `Les membres du Conseil de Métropole, légalement convoqués, se sont assemblés au lieu ordinaire des séances, Salle des Assemblées, sous la présidence de Monsieur ${council.chair}.`,
      70,
      true,
    ),
    `\nExtrait  du  registre  des\ndélibérations  de  ${council.collectivity}\n`,
    `${truth.theme}\n`,
    `Nombre de membres en exercice : ${inOffice}\n`,
    `Présents :\n${wrap(present, 66, true)}\n`,
    `Absent(es) ayant voté par procuration en application des articles \nL  2121-20  et  L  5211-1  du  Code  général  des  collectivités\nterritoriales :\n${wrap(`${truth.proxies.join(', ')}.`, 66, true)}\n`,
    `Absent(es) / Excusé(es) : \n${wrap(truth.absent.join(', '), 66, true)}`,
    ` ${wrap(truth.subject)}\n`,
    `Madame ${truth.rapporteur}, Vice-Présidente, rapporte :\n`,
    ...truth.body.map((paragraph) => `${wrap(paragraph, WIDTH, true)}\n`),
    `En conséquence, il est proposé au Conseil de Métropole :\n`,
    `${truth.decisions.map((decision) => `- ${wrap(decision)}`).join(' ;\n')}.\n`,
    `A l'issue d'un vote à main levée, la présente délibération est ${vote.outcome === 'adopted' ? 'adoptée' : 'rejetée'} ${vote.against === 0 ? "à l'unanimité des voix exprimées" : 'à la majorité des voix exprimées'}. \n`,
    `Pour : ${vote.for} voix\nContre : ${vote.against} voix\nAbstention : ${vote.abstentions} voix `,
    vote.notVoting.length > 0
      ? `Ne prennent pas part au vote : ${vote.notVoting.length} voix \n${vote.notVoting.join(', ')}.\n`
      : '',
    `Fait à ${council.city}, le ${shortDate(truth.receivedOn)}\n\nPour extrait conforme, \n\nSigné. \n\n${council.chair}\n`,
    `Publiée le : ${frenchDate(truth.publishedOn)}\nAccusé de réception – Ministère de l'intérieur\n${truth.receiptId}-1-1\nActe Certifié exécutoire :\nRéception en Préfecture : ${shortDate(truth.receivedOn)}\n`,
    `Monsieur le Président certifie sous sa responsabilité le caractère exécutoire de cet acte et informe qu'il peut faire l'objet d’un recours contentieux devant le tribunal\nadministratif de ${council.city} dans un délai de deux mois à compter de sa publication.`,
  ].join('\n');
}

/** Print an act as municipal acts of the 2010s are laid out: tight lines, commas lost or doubled, receipt glued inside the text. */
export function municipal(truth: Truth): string {
  const { council } = truth;
  const random = chance(truth.number.length + truth.present.length);
  const list = (names: readonly string[]): string =>
    wrap(
      names
        .map((name, index) =>
          index === names.length - 1
            ? name
            : `${name}${random.once(12) ? ', ,' : random.once(15) ? '' : random.once(6) ? ' ,' : ','}`,
        )
        .join(' '),
      104,
    );
  const stamp = `Accusé de réception – Ministère de l’intérieur\nActe Certifié exécutoire\nEnvoi Préfecture :\nRéception en Préfecture :${shortDate(truth.receivedOn)}${shortDate(truth.receivedOn)}${truth.receiptId}\n`;
  const number = truth.number.replace(/^V(\d{4})-(\d+)$/, '$1 / $2');
  const body = truth.body.map((paragraph) => wrap(paragraph));
  return [
    `Extrait du registre des\ndélibérations du Conseil\nMunicipal de la Ville de\n${council.city}\nn° ${number}\nSéance publique du\n${weekday(truth.date)} ${frenchDate(truth.date)}`,
    wrap(
      `Convoqué le ${frenchDate(truth.date)}, le Conseil Municipal de la Ville de ${council.city} s'est réuni en mairie, Salle des Assemblées, le ${weekday(truth.date)} ${frenchDate(truth.date)} à 18H00, sous la présidence de Monsieur le Maire, ${council.chair}`,
      88,
    ),
    `Présents :\n${list(truth.present)}.`,
    `Absents ayant voté par procuration en application de l'article L 2121-20 du Code\nGénéral des Collectivités Territoriales :\n${list(truth.proxies)}.`,
    `Absents :\n${list([...truth.absent, ...(truth.substitute ? [truth.substitute.for] : [])])}`,
    wrap(truth.subject),
    `${truth.rapporteur} rapporte :`,
    `${body.join('\n')}${stamp}\f`,
    'En conséquence, il est proposé au Conseil municipal :',
    `${truth.decisions.map((decision) => `- ${wrap(decision)}`).join(' ;\n')}.`,
    'Le Conseil adopte.',
    `Pour extrait conforme,\nMonsieur le Maire,\n${council.chair}\nPubliée le : ${frenchDate(truth.publishedOn)}`,
  ].join('\n');
}

/** Make a document of a printed act, as a reader would give it. */
export function asDocument(text: string, file: string): DocumentText {
  return { file, sha256: createHash('sha256').update(text).digest('hex'), text, pageStarts: null, url: null };
}
