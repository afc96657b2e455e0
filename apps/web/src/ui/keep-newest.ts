/**
 * Keeps what was made for a key, and makes it once: of more than `most` keys, the one that was asked for longest ago goes first. For
 * what is the same for every reader, takes long to make, and is asked for again and again.
 */
export function keepNewest<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, { readonly made: T }>();
  return (key, make) => {
    const found = kept.get(key) ?? { made: make() };
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found.made;
  };
}
