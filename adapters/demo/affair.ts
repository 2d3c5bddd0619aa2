import type { PARTNERS, PLACES } from './places.js';

/** Money that an affair is about: its bounds, in thousands of euros. Works have a sum without tax and one with it. */
export interface Money {
  readonly kind: 'works' | 'grant';
  readonly low: number;
  readonly high: number;
}

/**
 * A kind of matter that the council deals with. Its words have places to fill: `{lieu}` (also `{Lieu}`), `{partenaire}` (also `{lePartenaire}`,
 * `{LePartenaire}`) and `{sigle}`,
 * `{somme}` (a grant) or `{ht}` and `{ttc}` (works), `{nombre}`, `{mois}`, `{annee}` (of the sitting), `{elu}`.
 */
export interface Affair {
  readonly theme: Theme;
  readonly title: string;
  readonly body: readonly string[];
  readonly decisions: readonly string[];
  readonly at?: keyof typeof PLACES;
  readonly partner?: keyof typeof PARTNERS;
  readonly money?: Money;
  /** Bounds of `{nombre}`. */
  readonly figure?: readonly [low: number, high: number];
  /** How it is put to the vote: of what is `noted` the council only takes note, `secret` elects, `wish` comes from the opposition. */
  readonly way?: 'noted' | 'secret' | 'wish';
  /** True for what the opposition mostly refuses. */
  readonly isDisputed?: true;
}

/** The headings under which the acts stand. */
export const THEMES = [
  'Administration générale',
  'Aménagement et urbanisme',
  'Culture',
  'Déchets et propreté',
  'Développement économique',
  'Eau et assainissement',
  'Éducation et restauration scolaire',
  'Finances',
  'Habitat et logement',
  'Mobilités',
  'Solidarités et santé',
  'Sports',
  'Transition écologique',
  'Voirie et espace public',
] as const;
export type Theme = (typeof THEMES)[number];
