/** Whether the server answers: every call says so, the bar at the top listens. */
export interface Contact {
  found(): void;
  lost(): void;
  isLost(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createContact(): Contact {
  const listeners = new Set<() => void>();
  let away = false;

  function turn(next: boolean): void {
    if (next === away) {
      return;
    }
    away = next;
    listeners.forEach((listener) => listener());
  }

  return {
    found: () => turn(false),
    lost: () => turn(true),
    isLost: () => away,
    subscribe: (listener) => {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}
