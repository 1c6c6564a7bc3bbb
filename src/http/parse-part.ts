import type { z, ZodType } from 'zod';
import { httpText } from '../i18n/sv/http';
import { DoorError } from './errors/door-error';

/** A part of the request as its contract says; else all its faults at once, each with its field. */
export function parsePart<Contract extends ZodType>(contract: Contract, part: unknown): z.output<Contract> {
  if (!isStorable(part)) {
    throw new DoorError('invalid-request', { fields: [{ path: '', message: httpText.fields.unstorable }] });
  }

  const parsed = contract.safeParse(part, { error: (issue) => fieldText(issue) });
  if (parsed.success) {
    return parsed.data;
  }

  throw new DoorError('invalid-request', {
    fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

/** No store keeps a NUL or half of a surrogate pair in a text. Walked without recursion: a body may be nested a hundred thousand deep. */
function isStorable(part: unknown): boolean {
  const waiting = [part];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && /\0|\p{Surrogate}/u.test(value)) {
      return false;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        waiting.push(key, inner);
      }
    }
  }

  return true;
}

function fieldText(issue: z.core.$ZodRawIssue): string {
  const texts = httpText.fields;

  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? texts.missing : texts.wrongKind;
    case 'too_big':
      return texts.tooBig(Number(issue.maximum), issue.origin);
    case 'too_small':
      return texts.tooSmall(Number(issue.minimum), issue.origin);
    case 'unrecognized_keys':
      return texts.unknown(issue.keys);
    case 'invalid_value':
      return texts.oneOf(issue.values.map(String));
    default:
      return texts.wrongForm;
  }
}
