import * as fc from 'fast-check';
import { messageText } from '../../../bot/extension/message-text';

test.each([
  ['<p>Kan vi uppdatera laglistan?</p>', 'Kan vi uppdatera laglistan?'],
  ['<div><p>rad ett</p><p>rad två</p></div>', 'rad ett rad två'],
  ['<at id="0">Genomgång</at>&nbsp;gör detta', 'Genomgång gör detta'],
  ['a &lt;b&gt; &amp;amp; &#229; &#xe5; &okand;', 'a <b> &amp; å å &okand;'],
  ['<img src=x onerror=alert(1)>hej<script>alert(1)</script>', 'hej alert(1)'],
  ['&#0;&#55296;&#1114112;x', 'x'],
  ['1 < 2', '1 < 2'],
  ['', ''],
])('%j is read as %j', (html, text) => {
  expect(messageText(html, 2_000)).toBe(text);
});

test('a long message is cut, and no message takes long', () => {
  expect(Array.from(messageText('x'.repeat(100_000), 2_000))).toHaveLength(2_000);
  const start = performance.now();
  messageText('<'.repeat(250_000), 2_000);
  messageText('&'.repeat(250_000), 2_000);
  expect(performance.now() - start).toBeLessThan(500);
});

test('whatever is written, the text is one line within its length', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('<p>a</p>\n\u202e<b>', '&#x202e;&#10;x')), (html) => {
      const text = messageText(html, 50);

      expect(Array.from(text).length).toBeLessThanOrEqual(50);
      expect(text).not.toMatch(/[\r\n\t\u202e\u200b]/);
    }),
  );
});
