import type { FilePath } from './fault';
import { isObject } from './is-object';

/** A value and where it stands. */
export interface Placed {
  readonly at: FilePath;
  readonly value: unknown;
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(data: unknown, path: FilePath): unknown {
  return path.reduce<unknown>((value, part) => below(value, part), data);
}

/**
 * Every place that a pattern fits: `levels.*.duties.members.*`; a last `@` gives the keys themselves. Asks nothing of the
 * data's shape, so that names are checked also in a file with other faults.
 */
export function placesOf(data: unknown, pattern: string): readonly Placed[] {
  return pattern.split('.').reduce<readonly Placed[]>((places, step) => places.flatMap((place) => next(place, step)), [{ at: [], value: data }]);
}

function next({ at, value }: Placed, step: string): readonly Placed[] {
  if (step === '@') {
    return keysOf(value).map((key) => ({ at: [...at, key], value: key }));
  }
  const keys = step === '*' ? keysOf(value) : [step];

  return keys.flatMap((key) => {
    const found = below(value, key);

    return found === undefined ? [] : [{ at: [...at, key], value: found }];
  });
}

function keysOf(value: unknown): readonly (string | number)[] {
  return Array.isArray(value) ? [...value.keys()] : isObject(value) ? Object.keys(value) : [];
}

function below(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) {
    return value[Number(key)];
  }

  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
