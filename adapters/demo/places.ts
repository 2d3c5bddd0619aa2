/** A body that the métropole deals with, as acts name it: in full once, then by its acronym. */
export interface Partner {
  /** The article that stands before the name in a sentence, with its space. */
  readonly the: string;
  readonly long: string;
  readonly short: string;
}

/** Places of Valdoré Grande Métropole, which does not exist, in the words that follow « l’école », « la commune de »… */
export const PLACES = {
  ecole: [
    'des Tanneurs',
    'de la Roseraie',
    'du Vieux-Gué',
    'Sainte-Apolline',
    'des Quatre-Vents',
    'de Bellefont',
    'du Clos-Rouge',
    'de la Verrerie',
  ],
  commune: [
    'Fontvive',
    'Montaubert',
    'Peyrelade',
    'Rochevive',
    'Malpas-le-Vieux',
    'Castelbrun',
    'Saint-Florent-des-Argelas',
    'Bellefont',
  ],
  quartier: [
    'des Tanneurs',
    'de la Cressonnière',
    'du Peyrou-Neuf',
    'des Argelas',
    'des Lavandières',
    'de la Tuilerie',
    'du Coq-Hardi',
    'des Salines',
  ],
  rue: [
    'la rue des Lavandières',
    'l’avenue du Grand-Chêne',
    'la rue du Cardeur',
    'la route de Malpas',
    'la rue du Ruisselet',
    'l’allée des Mûriers',
    'la rue de la Tuilerie',
    'l’avenue des Acacias',
  ],
  piscine: ['des Trois-Sources', 'de Fontvive', 'du Tivoli', 'Amphitrite', 'de Montaubert', 'de la Pinède'],
  salle: [
    'du Kiosque',
    'des Cordeliers',
    'de la Halle',
    'du Moulin-Neuf',
    'des Muriers',
    'du Belvédère',
    'de la Serre',
    'du Vélodrome',
  ],
} as const;

/** The bodies that conventions are made with, by what they do. */
export const PARTNERS = {
  solidarite: [
    { the: 'l’', long: 'Association Valdoréenne d’Entraide', short: 'AVE' },
    { the: 'la ', long: 'Maison des Aînés de la Valdore', short: 'MAV' },
    { the: 'l’', long: 'Office Municipal de la Jeunesse', short: 'OMJ' },
    { the: 'le ', long: 'Réseau des Épiceries Solidaires', short: 'RES' },
  ],
  culture: [
    { the: 'le ', long: 'Centre Régional des Arts Lyriques', short: 'CRAL' },
    { the: 'le ', long: 'Festival des Quais et des Jardins', short: 'FQJ' },
    { the: 'la ', long: 'Compagnie du Théâtre de Verdure', short: 'CTV' },
    { the: 'l’', long: 'Union des Fanfares de Valdoré', short: 'UFV' },
  ],
  sport: [
    { the: 'le ', long: 'Club Nautique de la Valdore', short: 'CNV' },
    { the: 'l’', long: 'Union Sportive de Montaubert', short: 'USM' },
    { the: 'le ', long: 'Valdoré Handball Club', short: 'VHC' },
    { the: 'l’', long: 'Amicale Bouliste des Tanneurs', short: 'ABT' },
  ],
  logement: [
    { the: 'l’', long: 'Office Public de l’Habitat de Valdoré', short: 'OPHV' },
    { the: 'la ', long: 'Coopérative des Toits Partagés', short: 'CTP' },
    { the: 'la ', long: 'Société Valdoréenne de Construction', short: 'SVC' },
  ],
  amenagement: [
    { the: 'la ', long: 'Société Publique d’Aménagement de Valdoré', short: 'SOPAV' },
    { the: 'l’', long: 'Établissement Public Foncier de la Valdore', short: 'EPFV' },
  ],
  mobilite: [
    { the: 'la ', long: 'Régie des Transports de Valdoré', short: 'RTV' },
    { the: 'l’', long: 'Atelier Vélo des Faubourgs', short: 'AVF' },
  ],
  eau: [
    { the: 'la ', long: 'Régie des Eaux de la Valdore', short: 'REV' },
    { the: 'le ', long: 'Syndicat Mixte du Bassin de la Valdore', short: 'SMBV' },
  ],
  dechets: [
    { the: 'le ', long: 'Syndicat de Traitement des Déchets de la Valdore', short: 'STDV' },
    { the: 'la ', long: 'Recyclerie du Vieux Gué', short: 'RVG' },
  ],
  economie: [
    { the: 'l’', long: 'Agence de Développement de Valdoré', short: 'ADV' },
    { the: 'la ', long: 'Pépinière des Entreprises du Tivoli', short: 'PET' },
    { the: 'la ', long: 'Mission Locale des Jeunes de Valdoré', short: 'MLJV' },
  ],
} as const satisfies Readonly<Record<string, readonly Partner[]>>;
