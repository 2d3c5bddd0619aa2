/** A member of the imaginary council. */
export interface Member {
  readonly civility: 'M.' | 'Mme';
  readonly name: string;
  /** The other way in which some sittings print the name. */
  readonly variant?: string;
  readonly isOpposed: boolean;
  /** Out of a hundred sittings, those at which they sit. */
  readonly diligence: number;
}

type Person = Omit<Member, 'diligence'>;

/** The members of the imaginary council, in the order of the roll: made-up names, among them homonyms. */
export const MEMBERS: readonly Person[] = [
  { civility: 'Mme', name: 'Aline ARBOUSSET', isOpposed: false },
  { civility: 'M.', name: 'Hugues ARNAVIELLE', isOpposed: false },
  { civility: 'Mme', name: 'Nadège BARRANDON', isOpposed: false },
  { civility: 'M.', name: 'Jean-Marc BELLEROCHE', variant: 'Jean Marc BELLEROCHE', isOpposed: false },
  { civility: 'M.', name: 'Farid BEN YOUNÈS', isOpposed: false },
  { civility: 'Mme', name: 'Karine BOISSERON', isOpposed: false },
  { civility: 'M.', name: 'Loïc BRUGUEROLLE', isOpposed: true },
  { civility: 'Mme', name: 'Perrine CASTANIER', isOpposed: false },
  { civility: 'M.', name: 'Olivier CAZALENS', isOpposed: false },
  { civility: 'Mme', name: 'Rachida CHERGAOUI', isOpposed: false },
  { civility: 'M.', name: 'William COMBESCURE', isOpposed: false },
  { civility: 'Mme', name: 'Hélène DE LA TOURETTE', variant: 'Helene DE LA TOURETTE', isOpposed: false },
  { civility: 'M.', name: 'Damien DELCOURT-VIALA', variant: 'Damien DELCOURT VIALA', isOpposed: false },
  { civility: 'M.', name: 'Stéphane DI MARTINO', isOpposed: true },
  { civility: 'Mme', name: 'Élodie DU CAILAR', isOpposed: false },
  { civility: 'M.', name: 'Abdel EL MANSOURI', isOpposed: false },
  { civility: 'Mme', name: 'Gaëlle ESCUDIER', isOpposed: false },
  { civility: 'M.', name: 'Quentin ESTADIEU', isOpposed: false },
  { civility: 'Mme', name: 'Chloé FABREGAL', isOpposed: true },
  { civility: 'M.', name: 'Camille FONTANIEU', isOpposed: false },
  { civility: 'Mme', name: 'Camille FONTANIEU', isOpposed: false },
  { civility: 'M.', name: 'Yannick GALTIER', isOpposed: false },
  { civility: 'Mme', name: 'Tiphaine GRANDJEAN', isOpposed: false },
  { civility: 'M.', name: 'Ugo HÉRISSON', isOpposed: false },
  { civility: 'Mme', name: 'Zoé IZARN', isOpposed: false },
  { civility: 'M.', name: 'Bastien JOUVENEL', isOpposed: true },
  { civility: 'Mme', name: 'Inès KERMADEC', isOpposed: false },
  { civility: 'M.', name: 'Marc-Antoine LACOMBE', isOpposed: false },
  { civility: 'Mme', name: 'Solange LAPEYRADE', isOpposed: false },
  { civility: 'M.', name: 'Loïc LE GOFFIC', isOpposed: false },
  { civility: 'Mme', name: 'Valérie LESTRADE', isOpposed: true },
  { civility: 'M.', name: 'Rémi MALAVIALLE', isOpposed: false },
  { civility: 'Mme', name: 'Marie-Laure MÉRIGNARGUES', variant: 'Marie Laure MERIGNARGUES', isOpposed: false },
  { civility: 'M.', name: 'Cédric MONTEILHET', isOpposed: false },
  { civility: 'Mme', name: 'Sabine MOURGUES', isOpposed: false },
  { civility: 'M.', name: 'Thierry NOUGARET', isOpposed: false },
  { civility: 'Mme', name: 'Xavière ORTHOLAN', isOpposed: false },
  { civility: 'M.', name: 'Denis PANAFIEU', isOpposed: true },
  { civility: 'Mme', name: 'Lucie PÉLISSOU', isOpposed: false },
  { civility: 'M.', name: 'Gilles PUECHAVY', isOpposed: false },
  { civility: 'Mme', name: 'Agnès QUATREFAGES', isOpposed: false },
  { civility: 'M.', name: 'Pascal RASCALOU', isOpposed: false },
  { civility: 'Mme', name: 'Anne-Sophie ROQUE-HAUTE', isOpposed: false },
  { civility: 'M.', name: 'Bastien ROUVEYROL', isOpposed: false },
  { civility: 'Mme', name: 'Céline SABADEL', isOpposed: false },
  { civility: 'M.', name: 'Antoine SAINT-CHÉLY', isOpposed: false },
  { civility: 'Mme', name: 'Maud SALAGER', isOpposed: true },
  { civility: 'M.', name: 'Hervé SERANE', isOpposed: false },
  { civility: 'Mme', name: 'Odile SOUBEYRAN', isOpposed: false },
  { civility: 'M.', name: 'Jean TEISSERENC', isOpposed: false },
  { civility: 'Mme', name: 'Lucie TEISSERENC', isOpposed: false },
  { civility: 'M.', name: 'Michel THOLOZAN', isOpposed: true },
  { civility: 'Mme', name: 'Nathalie USCLADE', isOpposed: false },
  { civility: 'M.', name: 'Paul USCLAT', isOpposed: false },
  { civility: 'Mme', name: 'Brigitte VALADIER', isOpposed: false },
  { civility: 'M.', name: 'Victor VERDEILHE', isOpposed: false },
  { civility: 'Mme', name: 'Estelle VEZINHET', isOpposed: false },
  { civility: 'M.', name: 'Alban VIALARET', isOpposed: true },
  { civility: 'Mme', name: 'Corinne WAGNER-SOLIER', isOpposed: false },
  { civility: 'M.', name: 'Samuel YVERNAULT', isOpposed: false },
  { civility: 'Mme', name: 'Florence ZANNOTTI', isOpposed: false },
];

/** Those whom the election brings. */
export const NEWCOMERS: readonly Person[] = [
  { civility: 'Mme', name: 'Noémie ALBAREDE', isOpposed: false },
  { civility: 'M.', name: 'Idriss BENKADOUR', isOpposed: false },
  { civility: 'Mme', name: 'Juliette CAUMETTE', isOpposed: false },
  { civility: 'M.', name: 'Florian DAUDET', isOpposed: true },
  { civility: 'Mme', name: 'Mathilde GINESTOUX', isOpposed: false },
  { civility: 'M.', name: 'Simon PEYREFICHE', isOpposed: false },
  { civility: 'Mme', name: 'Awa SISSOKO', isOpposed: false },
];
