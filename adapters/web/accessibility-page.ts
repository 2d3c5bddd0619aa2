import { html, type Html } from './html.js';
import type { Page } from './page.js';

const CHECKED = [
  'aucun défaut relevé par axe-core, sur chaque page et sur le module fermé, ouvert, clair, sombre, avec un tableau et le dessin d’un vote ;',
  'tout se fait au clavier, le focus est visible, jamais pris ni retenu ; Échap ferme le module et rend le focus au bouton qui l’a ouvert ;',
  'chaque réponse est annoncée une seule fois aux lecteurs d’écran, dans une zone de type « log » ;',
  'pas de défilement horizontal à 320 pixels de large, ni avec un texte agrandi à 200 % ;',
  'aucune animation si le système demande de les réduire ; contours et dessins restent visibles en couleurs imposées ;',
  'le dessin d’un vote a son équivalent en mots, un graphique est un tableau ;',
  'les pages répondent sans JavaScript.',
];

const NOT_CHECKED = [
  'les 106 critères du RGAA 4.1 par un auditeur ;',
  'l’usage réel avec NVDA, JAWS, VoiceOver ou TalkBack, et par des personnes handicapées ;',
  'les navigateurs autres que Chromium ;',
  'les documents d’origine (PDF) des actes, publiés par le conseil.',
];

/** The accessibility statement, in the order of the official model; `contact` is an e-mail address or that of a page. */
export function accessibilityPage(version: string, contact: string | undefined): Page {
  return {
    title: 'Accessibilité',
    main: html`<article class="prose">
      <h1>Déclaration d’accessibilité</h1>
      <p>
        Cette déclaration porte sur les pages de Greffier servies à cette adresse et sur son module de conversation
        placé dans d’autres sites. Le conseil qui publie ce service répond de sa propre déclaration (article 47 de la
        loi n° 2005-102 du 11 février 2005) ; celle-ci lui donne ce qui a été vérifié du logiciel.
      </p>
      <h2>État de conformité</h2>
      <p>
        <strong>Non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA 4.1), faute d’audit
        en cours de validité. Le taux de conformité n’est pas connu.
      </p>
      <h2>Ce qui est vérifié</h2>
      <p>À chaque modification du logiciel, par des essais automatiques dans Chromium :</p>
      ${listed(CHECKED)}
      <h2>Ce qui ne l’a pas été</h2>
      ${listed(NOT_CHECKED)}
      <h2>Contenus dont l’accès est imparfait</h2>
      <p>
        Le texte d’un acte est montré tel qu’il a été extrait du document : ses titres, ses listes et ses tableaux n’y
        sont pas balisés. Les réponses en citent des passages.
      </p>
      <h2>Établissement de cette déclaration</h2>
      <p>
        Établie le 25 novembre 2026 pour la version ${version} de Greffier. Technologies : HTML, CSS, SVG, JavaScript
        (facultatif).
      </p>
      <h2>Retour d’information et contact</h2>
      <p>Si un contenu ou un service vous reste inaccessible, écrivez ${contactOf(contact)}.</p>
      <h2>Voies de recours</h2>
      <p>
        Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits :
        <a href="https://formulaire.defenseurdesdroits.fr/">par son formulaire</a>, auprès de son délégué dans votre
        région, ou par courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
      </p>
    </article>`,
  };
}

function listed(items: readonly string[]): Html {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function contactOf(contact: string | undefined): Html {
  if (contact === undefined) return html`au conseil qui publie ce service`;
  const address = contact.includes('@') ? `mailto:${contact}` : contact;
  return html`à <a href="${address}">${contact}</a>`;
}
