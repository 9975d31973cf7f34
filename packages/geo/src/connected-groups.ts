/**
 * Groups of places that hang together: from each place of a group every other can be reached through neighbours that are
 * members too.
 *
 * @param members indices of the places that count
 * @param neighbours for each place of the whole lattice, the indices of its neighbours
 * @returns the groups, each ascending, in the order of their least member; a member named twice counts once
 * @throws RangeError when a member is not the index of a place
 * Cost: the neighbour pairs of the members.
 */
export function connectedGroups(members: ArrayLike<number>, neighbours: ArrayLike<ArrayLike<number>>): number[][] {
  for (let at = 0; at < members.length; at++) requirePlace(members[at]!, neighbours.length);
  const waiting = new Set(Array.from(members).sort((left, right) => left - right));
  const groups: number[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const group = [first];
    for (let at = 0; at < group.length; at++) {
      const around = neighbours[group[at]!]!;
      for (let index = 0; index < around.length; index++) {
        const place = around[index]!;
        if (waiting.delete(place)) group.push(place);
      }
    }
    groups.push(group.sort((left, right) => left - right));
  }
  return groups;
}

function requirePlace(index: number, count: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index < count)) {
    throw new RangeError(`connectedGroups: a member must be the index of one of ${count} places, and one is ${index}`);
  }
}
