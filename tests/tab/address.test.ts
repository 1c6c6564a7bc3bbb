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
    expect(placeOf('/tab/elsewhere', '')).toEqual({ page: 'start' });
  });
});
