/**
 * A function of two objects that works each pair out once and then remembers it, for what stands in many feeds. The
 * memory goes with the objects.
 */
export function once<A extends object, B extends object, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  const made = new WeakMap<B, WeakMap<A, { value: R }>>();
  return (a, b) => {
    const ofB = made.get(b) ?? new WeakMap<A, { value: R }>();
    made.set(b, ofB);
    const found = ofB.get(a) ?? { value: make(a, b) };
    ofB.set(a, found);
    return found.value;
  };
}
