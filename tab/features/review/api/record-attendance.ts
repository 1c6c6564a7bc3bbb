import type { AttendanceRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function recordAttendance(api: Api, reviewId: string, request: AttendanceRequest): Promise<ReviewView> {
  return api.change('PUT', `/reviews/${reviewId}/attendance`, request);
}
