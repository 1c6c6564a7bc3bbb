import type { Principal } from '../../src/domain/unit/unit';
import { bot } from '../../src/i18n/sv/bot';
import { extension } from '../../src/i18n/sv/extension';
import { lineFor, type ExtensionAnswer } from './extension-answer';
import type { ExtensionCall } from './invoke';
import { extensionInvokes } from './invokes';

/** Answers what somebody does with the message extension; whom nobody knows is told whom to ask, and nothing else. */
export async function answerExtension({ principal, ...call }: Omit<ExtensionCall, 'principal'> & { readonly principal: Principal | null }): Promise<ExtensionAnswer> {
  const { name } = call;
  const invoke = extensionInvokes.find((candidate) => candidate.name === name);
  if (!invoke) {
    return lineFor(name, extension.notUnderstood);
  }
  if (!principal) {
    return invoke.toStranger?.(call) ?? lineFor(name, bot.unknownPerson);
  }
  call.note({ person: principal.personId });

  return invoke.answer({ ...call, principal });
}
