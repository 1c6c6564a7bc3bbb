import * as fc from 'fast-check';
import { linkIdOf, linkOf, readLink, readLinkId, type LinkPlace } from '../../src/i18n/link-id';

const ours = 'https://genomgang.example';

describe('the one kind of link', () => {
  test.each<[string, LinkPlace]>([
    ['k7m2p9x4qd3h', { to: 'review', reviewId: 'k7m2p9x4qd3h' }],
    ['k7m2p9x4qd3h.A3', { to: 'item', reviewId: 'k7m2p9x4qd3h', itemId: 'A3' }],
    ['k7m2p9x4qd3h.egen-a1b2', { to: 'item', reviewId: 'k7m2p9x4qd3h', itemId: 'egen-a1b2' }],
    ['atgard-12', { to: 'action', number: 12 }],
  ])('%s is read and written the same', (id, place) => {
    expect(readLinkId(id)).toEqual(place);
    expect(linkIdOf(place)).toBe(id);
    expect(readLink(ours, linkOf(ours, place))).toEqual(place);
    expect(readLink(ours, `${linkOf(ours, place)}?utm=1#x`)).toEqual(place);
  });

  test.each([
    'https://evil.example/l/atgard-12',
    'http://genomgang.example/l/atgard-12',
    'https://genomgang.example.evil.example/l/atgard-12',
    'https://genomgang.example@evil.example/l/atgard-12',
    'https://user:pass@genomgang.example/l/atgard-12',
    'https://genomgang.example:8443/l/atgard-12',
    'https://genomgang.example/l/../api/me',
    'https://genomgang.example/l/a/b',
    'https://genomgang.example/tab/?link=atgard-12',
    'javascript:alert(1)',
    '//genomgang.example/l/atgard-12',
    'atgard-12',
    '',
  ])('%j is no link of ours', (address) => {
    expect(readLink(ours, address)).toBeNull();
  });

  test('what is read is written as it was, and nothing else is an id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.stringMatching(/^[\w.-]{0,80}$/), fc.stringMatching(/^atgard-[\w.-]{0,12}$/)), (id) => {
        const place = readLinkId(id);

        expect(place === null || (linkIdOf(place) === id && /^[\w.-]{1,140}$/.test(id))).toBe(true);
        expect(() => readLink(ours, id)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
