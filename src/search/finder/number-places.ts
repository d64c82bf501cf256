/**
 * Places in one passage have one address; from the second on it says which is meant: `#p42-1&find=all%20power&nth=2`.
 */
export function numberPlaces<Place extends { readonly address: string }>(places: readonly Place[]): Place[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const nth = (seen.get(place.address) ?? 0) + 1;
    seen.set(place.address, nth);
    return nth === 1 ? place : { ...place, address: `${place.address}&nth=${nth}` };
  });
}
