import { isObject } from './is-object';
import type { FilePath } from './fault';

/** The keys that the format knows at a place, read out of its JSON Schema. */
export function knownKeys(schema: unknown, path: FilePath): readonly string[] {
  const here = path.reduce<readonly unknown[]>((places, part) => places.flatMap((place) => below(place, part)), alternatives(schema));

  return here.flatMap((place) => (isObject(place) && isObject(place['properties']) ? Object.keys(place['properties']) : []));
}

function below(place: unknown, part: string | number): readonly unknown[] {
  if (!isObject(place)) {
    return [];
  }
  const properties = place['properties'];
  if (typeof part === 'number') {
    return alternatives(place['items']);
  }

  return alternatives(isObject(properties) && Object.hasOwn(properties, part) ? properties[part] : place['additionalProperties']);
}

function alternatives(place: unknown): readonly unknown[] {
  return isObject(place) && Array.isArray(place['anyOf']) ? place['anyOf'].flatMap(alternatives) : [place];
}
