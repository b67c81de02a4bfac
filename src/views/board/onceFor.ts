/**
 * What is derived from an object, worked out once and kept for as long as the object is there: several views ask for it, and
 * at each visit.
 */
export function onceFor<Source extends object, Derived>(
  derive: (source: Source) => Derived,
): (source: Source) => Derived {
  const known = new WeakMap<Source, { readonly derived: Derived }>();
  return (source) => {
    const kept = known.get(source) ?? { derived: derive(source) };
    known.set(source, kept);
    return kept.derived;
  };
}
