/** What is kept lasts as long as the window, also over a reload. Where a frame has no storage it lasts until the reload. */
const memory = new Map<string, string>();

export function keep(key: string, text: string): void {
  memory.set(key, text);
  tried(() => sessionStorage.setItem(key, text));
}

export function kept(key: string): string | null {
  return memory.get(key) ?? tried(() => sessionStorage.getItem(key)) ?? null;
}

export function forget(key: string): void {
  memory.delete(key);
  tried(() => sessionStorage.removeItem(key));
}

export function keptKeys(prefix: string): readonly string[] {
  const stored = tried(() => Object.keys(sessionStorage)) ?? [];

  return [...new Set([...memory.keys(), ...stored])].filter((key) => key.startsWith(prefix));
}

function tried<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
