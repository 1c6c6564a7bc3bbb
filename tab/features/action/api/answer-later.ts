import type { ActionDetailView, AnswerLaterRequest } from '../../../../src/contracts/action';
import type { Api } from '../../../api/api';

export function answerLater(api: Api, number: number, answer: AnswerLaterRequest): Promise<ActionDetailView> {
  return api.change('POST', `/actions/${number}/later-answer`, answer);
}
