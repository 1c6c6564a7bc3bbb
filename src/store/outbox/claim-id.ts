/** Which row, which message of its key, and which claim: a late answer of an earlier claim cannot undo a later one. */
export interface Claim {
  readonly id: string;
  readonly generation: number;
  readonly claim: number;
}

/** The claim as the worker carries it. */
export function claimId({ id, generation, claim }: Claim): string {
  return `${id}:${generation}:${claim}`;
}

/** The claim that a worker gives back. */
export function claimFrom(text: string): Claim {
  const [id, generation, claim] = text.split(':');
  if (!id || !generation || !claim) {
    throw new Error('not the id of a claimed message');
  }

  return { id, generation: Number(generation), claim: Number(claim) };
}
