/** A slide without what was left empty: texts and tables that had nothing to show. */
export function withoutEmpty<T extends { readonly xml: string }>(slide: T): T {
  const xml = slide.xml
    .replace(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) => (isPlaceholder(shape) || !shape.includes('txBox="1"') || hasText(shape) ? shape : ''))
    .replace(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*<\/p:graphicFrame>/gs, (frame) => (frame.includes('<a:tbl>') && (frame.match(/<a:tr[ >]/g) ?? []).length < 2 ? '' : frame));

  return { ...slide, xml };
}

/** Whether nothing but a title is left on it. */
export function isBare(xml: string): boolean {
  return !/<p:(graphicFrame|pic)>/.test(xml) && [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)].every(([shape]) => isPlaceholder(shape) && !/type="subTitle"/.test(shape));
}

function isPlaceholder(shape: string): boolean {
  return shape.includes('<p:ph');
}

function hasText(shape: string): boolean {
  return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].some(([, text]) => (text ?? '').trim() !== '');
}
