import { normalTagName, presencePrefix } from '../template/tag-schema';

/** Reads a tag's value: an own property of the place it stands in or of one around it, never anything inherited, never code. */
export function ownValueParser(tag: string): { get(scope: unknown): unknown } {
  const name = normalTagName(tag);
  if (!name.startsWith(presencePrefix)) {
    return { get: (scope) => ownValue(scope, name) };
  }
  const list = name.slice(presencePrefix.length);

  return { get: (scope) => hasEntries(ownValue(scope, list)) };
}

function ownValue(scope: unknown, name: string): unknown {
  return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name) ? Reflect.get(scope, name) : undefined;
}

function hasEntries(value: unknown): boolean | undefined {
  return Array.isArray(value) ? value.length > 0 : undefined;
}
