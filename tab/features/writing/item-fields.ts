import type { ItemView, QuestionView } from '../../../src/contracts/agenda-item';
import { proposeDecision } from '../item/api/propose-decision';
import type { BriefingMaterialView, Clause, Figure, JudgementView } from '../item/item-parts';
import { writtenField, type ItemField } from './item-field';

/** Minutes that can be planned for one item at most. */
const LONGEST_ITEM_MINUTES = 480;

type Judgement = Pick<JudgementView, 'word' | 'verdict' | 'reason'>;
export type Material = Omit<BriefingMaterialView, 'late'>;

const background = writtenField('background', (item) => item.background, (value) => ({ background: value }));
const notes = writtenField('notes', (item) => item.notes, (value) => ({ notes: value }));
const conclusion = writtenField('conclusion', (item) => item.conclusion, (value) => ({ conclusion: value }));
const presenter = writtenField('presenter', (item) => item.presenter, (value) => ({ presenter: value }));
const figures = writtenField<Figure[]>('figures', (item) => item.figures, (value) => ({ figures: value }));

const confidential = writtenField<boolean>('confidential', (item) => item.confidential, (value) => ({ confidential: value }));
const immediateApproval = writtenField<boolean>('immediateApproval', (item) => item.immediateApproval, (value) => ({ immediateApproval: value }));

const plannedMinutes: ItemField<number | null> = {
  ...writtenField<number | null>('plannedMinutes', (item) => item.plannedMinutes, (value) => ({ plannedMinutes: value })),
  isComplete: (value) => value === null || (Number.isInteger(value) && value >= 1 && value <= LONGEST_ITEM_MINUTES),
};

const judgements = writtenField<Judgement[]>(
  'judgements',
  (item) => item.judgements.map(({ word, verdict, reason }) => ({ word, verdict, reason })),
  (value) => ({ judgements: value }),
);

const material: ItemField<Material[]> = {
  ...writtenField<Material[]>(
    'material',
    (item) => item.briefingMaterial.map(({ name, url, version, registryNumber }) => ({ name, url, version, registryNumber: registryNumber ?? null })),
    (value) => ({ briefingMaterial: value }),
  ),
  isComplete: (value) => value.every((one) => one.name.trim() !== '' && (one.url === null || isWebAddress(one.url))),
};

const proposal: ItemField<Clause[]> = {
  name: 'proposal',
  read: (item) => item.proposal?.clauses ?? [],
  send: (api, place, item, value) => proposeDecision(api, place, { version: item.proposal?.version ?? 0, clauses: value }),
  isComplete: (value) => value.every(isCompleteClause),
};

export const itemFields = { background, notes, conclusion, presenter, figures, judgements, material, proposal, plannedMinutes, confidential, immediateApproval };

export function replyField(questionId: string): ItemField<string> {
  return writtenField(`reply:${questionId}`, (item) => replyIn(item, questionId), (value) => ({ replies: { [questionId]: value } }));
}

/** The field of a kept draft, by its name. */
export function fieldNamed(name: string): ItemField<unknown> | null {
  const questionId = name.startsWith('reply:') ? name.slice('reply:'.length) : null;
  const field = questionId === null ? Object.values(itemFields).find((known) => known.name === name) : replyField(questionId);

  return (field ?? null) as ItemField<unknown> | null;
}

export function allQuestions(questions: readonly QuestionView[]): readonly QuestionView[] {
  return questions.flatMap((question) => [question, ...allQuestions(question.questions)]);
}

function replyIn(item: ItemView, questionId: string): string {
  return allQuestions(item.questions).find((question) => question.id === questionId)?.reply ?? '';
}

function isCompleteClause(clause: Clause): boolean {
  return clause.text.trim() !== '' && (clause.assignment === null || (clause.assignment.responsible.trim() !== '' && clause.assignment.dueDate !== ''));
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && text.startsWith('https://');
}
