import { frenchDate, weekday } from '../../src/french/calendar.js';
import { METROPOLE } from './council.js';
import { nameIn, officeOfChair, titleOfChair, type Deliberation } from './deliberation.js';
import { addressed } from './wording.js';
import type { Member } from './members.js';

const WIDTH = 96;
/** What every document of the demonstration says at its end. */
export const FICTION = `Document fictif, écrit pour la démonstration de Greffier : ${METROPOLE.name} n’existe pas.`;

/** Break a text into lines, doubling spaces as a justified page does when `justified`. */
export function wrap(text: string, width = WIDTH, justified = false): string {
  const lines: string[] = [];
  let line = '';
  // A number keeps to its « n° ».
  for (const word of text.split(/(?<!n°) /)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines
    .map((words, index) => (justified && index < lines.length - 1 ? words.replace(/ /g, '  ') : words))
    .join('\n');
}

/** « 08/07/2026 ». */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** Print an act as the text of its document, laid out as the acts of a métropole are. */
export function print(act: Deliberation): string {
  const parts = [head(act), attendance(act), matter(act), ...vote(act), tail(act), FICTION];
  return parts.join('\n\n');
}

function head({ number, sitting, mandate, secretary, theme, ...act }: Deliberation): string {
  const { date, convokedOn } = sitting;
  const whole = { number, sitting, mandate, secretary, theme, ...act };
  const opening = `Les membres du Conseil de Métropole, légalement convoqués le ${frenchDate(convokedOn)}, se sont assemblés à 18H00 au lieu ordinaire des séances, Salle des Assemblées, sous la présidence de ${addressed({ ...mandate.chair, name: nameIn(whole, mandate.chair) })}, ${officeOfChair(mandate)}.`;
  return [
    `Délibération n°${number}\n`,
    `Séance ordinaire du ${weekday(date)} ${frenchDate(date)}\n`,
    wrap(opening, 66, true),
    `Secrétaire de séance : ${addressed({ ...secretary, name: nameIn(whole, secretary) })}\n`,
    `Extrait  du  registre  des\ndélibérations  de  ${METROPOLE.name}\n`,
    theme,
  ].join('\n');
}

function attendance(act: Deliberation): string {
  const { present, proxies, absent, substitute } = act.roll;
  const name = (member: Member): string => `${member.civility} ${nameIn(act, member)}`;
  const sits = substitute ? ` Mme ${substitute.name}, suppléante de ${name(substitute.for)} .` : '';
  const carried = proxies.map(({ giver, holder }) => `${name(giver)} a donné procuration à ${name(holder)}`);
  return [
    `Nombre de membres en exercice : ${act.mandate.members.length}\n`,
    `Présents :\n${wrap(`${present.map(name).join(', ')}.${sits}`, 66, true)}\n`,
    `Absent(es) ayant voté par procuration en application des articles \nL  2121-20  et  L  5211-1  du  Code  général  des  collectivités\nterritoriales :\n${wrap(carried.length > 0 ? `${carried.join(', ')}.` : 'Néant', 66, true)}\n`,
    `Absent(es) / Excusé(es) : \n${wrap(absent.length > 0 ? absent.map(name).join(', ') : 'Néant', 66, true)}`,
  ].join('\n');
}

function matter(act: Deliberation): string {
  const { subject, rapporteur, office, citations, body, decisions, ballot } = act;
  const who = addressed({ ...rapporteur, name: nameIn(act, rapporteur) });
  return [
    wrap(subject),
    `${who}${office === null ? '' : `, ${office}`}, rapporte :`,
    ...citations,
    ...body.map((paragraph) => wrap(paragraph, WIDTH, true)),
    ...(ballot.outcome === 'noted'
      ? [wrap(`Le Conseil de Métropole ${decisions.join(', ')}.`)]
      : [
          'En conséquence, il est proposé au Conseil de Métropole :',
          `${decisions.map((decision) => `- ${wrap(decision)}`).join(' ;\n')}.`,
        ]),
  ].join('\n\n');
}

function vote(act: Deliberation): string[] {
  const { outcome, isSecret, counts, against, abstaining, apart } = act.ballot;
  if (outcome === 'noted') return [];
  if (outcome === 'postponed') return ['L’affaire est retirée de l’ordre du jour et reportée à une prochaine séance.'];
  const how = isSecret ? 'vote au scrutin secret' : 'vote à main levée';
  const result = outcome === 'adopted' ? 'adoptée' : 'rejetée';
  const names = (members: readonly Member[]): string[] =>
    members.length === 0
      ? []
      : [`${wrap(members.map((member) => `${member.civility} ${nameIn(act, member)}`).join(', '))}.`];
  const lines = [
    `A l'issue d'un ${how}, la présente délibération est ${result} ${counts!.against === 0 ? "à l'unanimité" : 'à la majorité'} des voix exprimées.\n`,
    `Pour : ${counts!.for} voix`,
    `Contre : ${counts!.against} voix`,
    ...names(against),
    `Abstention : ${counts!.abstentions} voix`,
    ...names(abstaining),
    ...(apart.length > 0 ? [`Ne prennent pas part au vote : ${apart.length} voix`, ...names(apart)] : []),
  ];
  return [lines.join('\n')];
}

function tail(act: Deliberation): string {
  const { mandate, receipt } = act;
  const { form, id, sentOn, receivedOn, publishedOn } = receipt;
  const signed = `Fait à ${METROPOLE.town}, le ${shortDate(sentOn)}\n\nPour extrait conforme, \n\nSigné. \n\n${nameIn(act, mandate.chair)}\n`;
  const chair = titleOfChair(mandate);
  const received = {
    stamp: `Publiée le : ${frenchDate(publishedOn)}\nAccusé de réception – Ministère de l'intérieur\n${id}-1-1\nActe Certifié exécutoire :\nRéception en Préfecture : ${shortDate(receivedOn)}\n`,
    plain: `Publiée le : ${frenchDate(publishedOn)}\nTransmise en préfecture le ${shortDate(sentOn)}\nReçue en préfecture le ${shortDate(receivedOn)}\n`,
    none: '',
  }[form];
  const certified =
    form === 'none' ? '' : `${chair} certifie sous sa responsabilité le caractère exécutoire de cet acte et informe`;
  return [
    signed,
    received,
    wrap(
      `${certified === '' ? `${chair} informe` : certified} que le présent acte peut faire l'objet d'un recours gracieux dans un délai de deux mois ou d’un recours contentieux devant le tribunal administratif de ${METROPOLE.town} dans un délai de deux mois à compter de sa publication.`,
      130,
    ),
  ].join('\n');
}
