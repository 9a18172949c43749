/**
 * A function of a value of the record that works it out once for each value. A value that was read does not change, and
 * while its text stays the preview keeps it, so that after an edit only what was edited is worked out again.
 */
export function onceEach<V extends object, R>(make: (value: V) => R): (value: V) => R {
  const made = new WeakMap<V, { result: R }>();
  return (value) => {
    const before = made.get(value);
    if (before) return before.result;
    const result = make(value);
    made.set(value, { result });
    return result;
  };
}
