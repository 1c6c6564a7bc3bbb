import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { cut, escaped, oneLine } from '../../../bot/cards/plain-text';

const renderer = new MarkdownIt({ html: true, linkify: true });

function shown(text: string): string {
  return renderer.render(escaped(text)).replace(/^<p>|<\/p>\n?$/g, '');
}

const nasty = ['[klicka](https://evil.example)', '<https://evil.example>', '<a href="https://evil.example">x</a>', 'https://evil.example/path', 'www.evil.example', 'evil.com', 'mailto:a@evil.com', 'a@evil.com', '//evil.com/a', '![x](https://evil.example/x.png)', '[x]: https://evil.example', '&lt;script&gt;', '\\[x\\](https://evil.example)', 'javascript:alert(1)'];
const pieces = fc.oneof(fc.constantFrom(...nasty, '# ', '- ', '1. ', '*', '_', '~~', '`', '|', '>', '\n', '\r\n\r\n', '\\', '---', '===', '    '), fc.string({ unit: 'grapheme' }));
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

it.each(nasty)('"%s" is shown as it is written, without a link', (text) => {
  expect(shown(text)).not.toMatch(/<(a|img|script)/);
});

it('no text becomes a link, a picture, HTML or formatting', () => {
  fc.assert(
    fc.property(texts, (text) => !/<[a-z]/i.test(shown(text))),
    { numRuns: 2_000 },
  );
});

it('what is read is what was written', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = shown(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/[\u200b\u200a]/g, '');

      return read === oneLine(text).replaceAll('\u200a', '');
    }),
    { numRuns: 2_000 },
  );
});

it.each(['Förvaltningschefen beslutar att fastställa mål för 2027', '1 Uppföljning av tidigare beslut', 'Beslutat 13.21, senast 2027-06-30.', 'Miljö – hållbarhet: läget m.m.'])('"%s" of daily writing stands untouched', (text) => {
  expect(escaped(text)).toBe(text);
});

it('a list number at the start of a line stays text', () => {
  expect(shown('1. Inledning')).toBe('1. Inledning');
});

it('hidden characters and turned direction are taken out', () => {
  expect(oneLine('a\u202eb\u0000c\u200bd\ne')).toBe('abcd e');
});

it('a cut never splits a character', () => {
  expect(cut('åäö👍👍', 4)).toBe('åäö…');
});
