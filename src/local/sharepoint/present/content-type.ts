const byExtension: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

export function contentTypeOf(name: string): string {
  return byExtension[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
