const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An XML part as text; null where it is not plain UTF-8: another encoding could hide from the checks what a reader would see. */
export function textOf(content: Uint8Array): string | null {
  try {
    const text = utf8.decode(content);
    const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 400)) ?? [];

    return text.includes('\u0000') || encoding.toLowerCase() !== 'utf-8' ? null : text;
  } catch {
    return null;
  }
}

/** The XML of a package's part; '' where there is none that can be read. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const content = parts.get(name);

  return content === undefined ? '' : (textOf(content) ?? '');
}
