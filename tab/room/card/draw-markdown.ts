import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, breaks: true });

/** A card's text as HTML: what stands in it as HTML stays text, and nothing that runs gets through. */
export function drawMarkdown(text: string): string {
  return DOMPurify.sanitize(markdown.render(text));
}
