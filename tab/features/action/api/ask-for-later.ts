import type { ActionDetailView, AskForLaterRequest } from '../../../../src/contracts/action';
import type { Api } from '../../../api/api';

export function askForLater(api: Api, number: number, request: AskForLaterRequest): Promise<ActionDetailView> {
  return api.change('POST', `/actions/${number}/later`, request);
}
