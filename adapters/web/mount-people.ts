import type { Express } from 'express';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { sendPage } from './page.js';
import { PageRequest, sliceOf } from './paging.js';
import { personListPage, personsFound } from './person-list-page.js';
import { actsWhere, personPage } from './person-page.js';
import { checked, refuse } from './problem.js';
import { route } from './route.js';
import { sittingListPage, sittingPage, sittingsOf } from './sitting-pages.js';

const UNKNOWN_PERSON = 'Aucune personne nommée par les actes n’a cette adresse. Cherchez son nom dans « Personnes ».';
const UNKNOWN_SITTING = 'Aucun acte ne vient d’une séance de ce jour.';
const Names = PageRequest.extend({ q: z.string().trim().max(100).default('') });

/** Mount the pages of persons and of sittings. */
export function mountPeople(app: Express, desk: Desk): void {
  route(app, '/personnes', (request, response) => {
    const asked = checked(Names, request.query, response);
    if (!asked) return;
    const { corpus } = desk;
    const manyCouncils = new Set(corpus.persons.all.map(({ council }) => council)).size > 1;
    sendPage(response, personListPage(sliceOf(personsFound(corpus, asked.q), asked), asked.q, manyCouncils));
  });
  route(app, '/personnes/:id', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (!asked) return;
    const { corpus } = desk;
    const person = corpus.persons.all.find(({ id }) => id === request.params.id);
    if (person) sendPage(response, personPage(person, corpus, sliceOf(actsWhere(person, 'rapporteur', corpus), asked)));
    else refuse(response, 404, UNKNOWN_PERSON);
  });
  route(app, '/seances', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (asked) sendPage(response, sittingListPage(sliceOf(sittingsOf(desk.corpus), asked)));
  });
  route(app, '/seances/:date', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (!asked) return;
    const { corpus } = desk;
    const sitting = sittingsOf(corpus).find(({ date }) => date === request.params.date);
    const first = sitting && corpus.act(sitting.acts[0]!.id);
    if (first) sendPage(response, sittingPage(sitting, first, corpus, sliceOf(sitting.acts, asked)));
    else refuse(response, 404, UNKNOWN_SITTING);
  });
}
