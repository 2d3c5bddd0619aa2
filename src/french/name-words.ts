/** Words that stand around a person's name. Folded; ours. */

/** « M. Revol », « Mme Vassas-Mejri »: what follows is a surname. */
export const CIVILITIES: ReadonlySet<string> = new Set(
  'm mr mrs mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle docteur dr maitre me'.split(' '),
);

/** Functions that stand before a name without being part of it: « le maire Saurel ». */
export const TITLES: ReadonlySet<string> = new Set(
  `maire mairesse president presidente vice adjoint adjointe conseiller conseillere conseillers elu elue elus depute deputee
  senateur senatrice ministre prefet prefete rapporteur rapporteure rapporteuse secretaire suppleant suppleante titulaire
  delegue deleguee directeur directrice membre groupe liste professeur general`.split(/\s+/),
);

/** Particles, inside surnames: « Sophie DE LA TOUR », « Anne-Laure LE BIHAN ». */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le les l el al ben ait van von den der di da dos das del della mac saint sainte'.split(' '),
);

/** Places and bodies that carry people's names: « école Jean Moulin », « prix Gisèle Halimi ». */
export const NAMED_PLACES: ReadonlySet<string> = new Set(
  `rue ruelle avenue av boulevard bd place placette impasse allee allees chemin route quai square cours passage sentier
  rond rond-point faubourg espace esplanade parc jardin stade gymnase piscine boulodrome complexe salle salles maison ecole ecoles
  college lycee lycees universite faculte amphitheatre creche halte residence foyer hopital clinique centre theatre opera musee
  mediatheque bibliotheque pont tunnel viaduc station arret gare carrefour quartier zac lotissement batiment immeuble tour cite
  domaine villa chateau eglise chapelle cimetiere monument statue fondation association institut prix trophee tournoi challenge festival
  maternelle elementaire primaire groupe parking halle marche terrain arenes plaine bois mas port plage`.split(/\s+/),
);

/** Everyday words that are also surnames or given names, or one letter from some: they need a capital or a civility. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `aime ange avril bal bas beau bel berger blanc blanche bois bon bonne boucher bouche boulanger brun cave chapelle chasse chat
  chevalier claire clement cloitre comte constance constant cour cours court couvert croix dame dimanche doux droit duc ecole
  effectif enfant esprit faure fleur florence fontaine forest fort four fournier france franc front gauche general grand grande gras
  gris gros guerre hiver honore hotel jardin jeune joie joli jour jules lange lac legal leger loi long loup lune mai maire
  majeur mal mari marchand marche marine mars martial masse maurice menager mercier mer merle metal meunier mine moine moreau
  mort moulin mur nation neuf noble noel nom noir ordinaire page pain paix parent pascal passe passet paris pasteur patron pauvre
  pays pere perle petit petite peur pierre pin place poirier pont port porte pommier present prevost prince prix prunier prudent public
  quartier rame reine retour rey rich richard riche rivage riviere roche roi rolland romain rose rouge roux roy royal sable sage sala salle
  salon sage savoir seigneur sel simon soir soleil tailleur terre texier tissot titre tour tout toussaint train tresor urbain val
  vallee vert victoire vidal vie vigne villa village ville violette vin vincent voisin volet vote voix`
    .split(/\s+/)
    // Given names that no question uses as a common noun stay names.
    .filter(
      (word) => !/^(?:maurice|pascal|richard|simon|vincent|vidal|moreau|rolland|faure|florence|jules)$/.test(word),
    ),
);
