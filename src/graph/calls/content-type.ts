const byExtension: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

/** The media type by the name's ending. Never octet-stream for what we store: the client does not try that again. */
export function contentTypeOf(name: string): string {
  return byExtension[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
