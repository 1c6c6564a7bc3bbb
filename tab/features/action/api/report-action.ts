import type { ActionDetailView, ReportActionRequest } from '../../../../src/contracts/action';
import type { Api } from '../../../api/api';

export function reportAction(api: Api, number: number, report: ReportActionRequest): Promise<ActionDetailView> {
  return api.change('POST', `/actions/${number}/report`, report);
}
