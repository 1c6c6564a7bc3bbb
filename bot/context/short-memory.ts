/** Keeps answers for a short while, by a clock that nobody moves; forgets all when it holds too many. */
export interface ShortMemory<Value> {
  get(key: string): Value | null;
  set(key: string, value: Value): Value;
}

/** `keepFor` in milliseconds. */
export function createShortMemory<Value>({ keepFor, most }: { readonly keepFor: number; readonly most: number }): ShortMemory<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();

  return {
    get(key) {
      const found = kept.get(key);

      return found && found.until > performance.now() ? found.value : null;
    },
    set(key, value) {
      if (kept.size >= most) {
        kept.clear();
      }
      kept.set(key, { value, until: performance.now() + keepFor });

      return value;
    },
  };
}
