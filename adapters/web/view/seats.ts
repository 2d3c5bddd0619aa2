/** A seat of an assembly drawn as a half circle, in units of a drawing 200 wide and 100 high. */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 200;
const HEIGHT = 100;
/** Share of the outer radius that stays empty in the middle. */
const HOLLOW = 0.42;

/** Place seats in rows around a half circle, from left to right; gives them with the radius of one. */
export function seatsOf(count: number): { readonly seats: readonly Seat[]; readonly radius: number } {
  // As many rows as leave about the same room between two rows as between two seats of a row.
  const rows = Math.max(1, Math.round(Math.sqrt((count * (1 - HOLLOW)) / (Math.PI * (1 + HOLLOW) * 0.5))));
  const gap = (HEIGHT * (1 - HOLLOW)) / rows;
  const radius = Math.min(gap * 0.4, 9);
  const radii = Array.from({ length: rows }, (_, row) => HEIGHT - radius - row * gap);
  const around = radii.reduce((sum, of) => sum + of, 0);
  let left = count;
  const seats = radii.flatMap((of, row) => {
    const here = row === rows - 1 ? left : Math.min(left, Math.round((count * of) / around));
    left -= here;
    return Array.from({ length: here }, (_, seat) => {
      const turn = here === 1 ? 0.5 : seat / (here - 1);
      return { turn, x: WIDTH / 2 - of * Math.cos(Math.PI * turn), y: HEIGHT - of * Math.sin(Math.PI * turn) };
    });
  });
  return { seats: seats.sort((a, b) => a.turn - b.turn), radius };
}
