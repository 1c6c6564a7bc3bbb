import * as fc from 'fast-check';
import { addressOf, placeOf, type Place } from '../../tab/router/address';

describe('the tab’s addresses', () => {
  test.each<[string, Place]>([
    ['/tab/', { page: 'start' }],
    ['/tab/reviews/R1', { page: 'review', reviewId: 'R1', itemId: null }],
    ['/tab/reviews/R1?item=A3', { page: 'review', reviewId: 'R1', itemId: 'A3' }],
    ['/tab/reviews/R1/minutes', { page: 'minutes', reviewId: 'R1' }],
    ['/tab/actions', { page: 'actions', number: null }],
    ['/tab/actions/12', { page: 'actions', number: 12 }],
  ])('%s is read and written the same', (address, place) => {
    const [path = '', search = ''] = address.split('?');

    expect(placeOf(path, search)).toEqual(place);
    expect(addressOf(place)).toBe(address);
  });

  test('a link from a card opens its review, and an unknown address the start', () => {
    expect(placeOf('/tab/', '?link=R7')).toEqual({ page: 'review', reviewId: 'R7', itemId: null });
    expect(placeOf('/tab/', '?link=R7.A3')).toEqual({ page: 'review', reviewId: 'R7', itemId: 'A3' });
    expect(placeOf('/tab/', '?link=atgard-12')).toEqual({ page: 'actions', number: 12 });
    expect(placeOf('/tab/elsewhere', '')).toEqual({ page: 'start' });
  });

  test.each(['javascript:alert(1)', 'https://evil.example', '//evil.example', '../../api/me', 'R1.A3.B4', 'R1/..', 'x'.repeat(65), 'å', 'R1 ', 'atgard-0', 'atgard-x', ''])('the link %j is no place of ours: the start', (link) => {
    expect(placeOf('/tab/', `?link=${encodeURIComponent(link)}`)).toEqual({ page: 'start' });
  });

  test('no address is an error, and none leads out of the tab', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('/tab/', '/tab/reviews/', '/tab/actions/'), (written, path) => {
        expect(addressOf(placeOf(`${path}${written}`, `?link=${written}`))).toMatch(/^\/tab\/[\w%.~!*'()?=/-]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
