/** Partners with numbers in a row, from `first` on, and the score each would give; -1 for none. */
interface PartnerOptions {
  readonly first: number;
  readonly tenths: Int16Array;
}

/** Somebody who needs one place, of any of their partners. */
export type Seeker = readonly PartnerOptions[];

interface Seats {
  readonly capacities: Int32Array;
  readonly leastTenths: number;
  /** Who sits with each partner. */
  readonly seated: readonly number[][];
  /** 1 for the partners that a search has come to. */
  readonly isReached: Uint8Array;
  /** The seeker from whom a search came to each partner. */
  readonly askedBy: Int32Array;
  readonly partnerOf: Int32Array;
}

/**
 * Seats as many seekers as can be, each with one partner of at least the score, by augmenting paths.
 * The partners, marked 1, that are sought by more than they have places for: whoever finds no seat has
 * all their options among them, and so has everybody who sits with them.
 */
export function listUnseatable(
  seekers: readonly Seeker[],
  capacities: Int32Array,
  leastTenths: number,
): Uint8Array {
  const seats: Seats = {
    capacities,
    leastTenths,
    seated: Array.from(capacities, (): number[] => []),
    isReached: new Uint8Array(capacities.length),
    askedBy: new Int32Array(capacities.length),
    partnerOf: new Int32Array(seekers.length).fill(-1),
  };
  for (const seeker of seekers.keys()) seat(seekers, seats, seeker);
  return seats.isReached;
}

function seat(seekers: readonly Seeker[], seats: Seats, start: number): void {
  const { isReached, seated } = seats;
  const asking = [start];
  const reached: number[] = [];
  for (;;) {
    const seeker = asking.pop();
    // No later search gets further from these partners than this one: they stay reached.
    if (seeker === undefined) return;
    const reachedBefore = reached.length;
    for (const options of seekers[seeker] ?? []) {
      const withRoom = reachPartners(seats, options, seeker, reached);
      if (withRoom < 0) continue;
      for (const partner of reached) isReached[partner] = 0;
      moveUp(seats, withRoom, seeker);
      return;
    }
    for (const partner of reached.slice(reachedBefore)) asking.push(...(seated[partner] ?? []));
  }
}

/**
 * Notes the partners that the seeker can ask and nobody has come to before.
 * @returns a partner with room, -1 when there is none
 */
function reachPartners(
  { capacities, leastTenths, seated, isReached, askedBy }: Seats,
  { first, tenths }: PartnerOptions,
  seeker: number,
  reached: number[],
): number {
  for (let place = 0; place < tenths.length; place += 1) {
    const partner = first + place;
    if ((tenths[place] ?? -1) < leastTenths || isReached[partner] === 1) continue;
    if ((seated[partner]?.length ?? 0) < (capacities[partner] ?? 0)) return partner;
    isReached[partner] = 1;
    askedBy[partner] = seeker;
    reached.push(partner);
  }
  return -1;
}

/** Seats the last seeker of a path, whose place goes to the one who asked for it, and so on. */
function moveUp({ seated, askedBy, partnerOf }: Seats, withRoom: number, last: number): void {
  let partner = withRoom;
  let seeker = last;
  for (;;) {
    const left = partnerOf[seeker] ?? -1;
    seated[partner]?.push(seeker);
    partnerOf[seeker] = partner;
    if (left < 0) return;
    const places = seated[left] ?? [];
    places.splice(places.indexOf(seeker), 1);
    partner = left;
    seeker = askedBy[left] ?? 0;
  }
}
