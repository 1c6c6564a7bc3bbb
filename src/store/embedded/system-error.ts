/** Whether the system said no with this code (`ENOENT` …). */
export function isSystemError(fault: unknown, code: string): boolean {
  return typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === code;
}
