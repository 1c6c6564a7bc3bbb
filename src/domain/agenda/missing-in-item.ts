import type { JudgementWord } from '../routine/routine';
import type { RecordRules } from '../routine/routine-terms';
import type { AgendaItem } from './agenda-item';

/** What an item still needs before the minutes can be adjusted (K-43, P-23, P-24, U-6, K-20). */
export type MissingPart = 'proposal' | 'conclusion' | 'decision' | 'judgement';

/**
 * What is missing in an item: nothing in formalia and struck ones; information is ended by "noteras" alone; the others carry a
 * conclusion and a proposal, where "inget beslut" counts. Where the routine asks for conclusions as needed, only decision items do.
 */
export function missingIn(item: AgendaItem, rules: { readonly conclusions: RecordRules['conclusions']; readonly judgement: readonly JudgementWord[] }): readonly MissingPart[] {
  if (item.kind === 'formalia' || item.struck) {
    return [];
  }
  const needsWords = rules.conclusions === 'every-item' || item.kind === 'beslut';
  const hasProposal = (item.proposal?.clauses.length ?? 0) > 0 || item.decision !== null;
  const parts: readonly (MissingPart | false)[] = [
    needsWords && !hasProposal && 'proposal',
    needsWords && item.conclusion.trim() === '' && 'conclusion',
    item.shows === 'judgement' && !rules.judgement.every((word) => isJudged(item, word.id)) && 'judgement',
    item.decision === null && 'decision',
  ];

  return parts.filter((part) => part !== false);
}

/** Yes or no, with a reason. */
function isJudged(item: AgendaItem, word: string): boolean {
  return item.judgements.some((judgement) => judgement.word === word && judgement.verdict !== null && judgement.reason.trim() !== '');
}
