import { placeInLink } from '../../tab/room/frame/place-in-link';

const origin = 'http://127.0.0.1:3978';

test.each([
  ['/tab/reviews/r1', 'reviews/r1'],
  [`${origin}/tab/reviews/r1/minutes?item=A3`, 'reviews/r1/minutes?item=A3'],
  ['https://teams.microsoft.com/l/entity/app/genomgang?context=%7B%22subEntityId%22%3A%22reviews%2Fr1%22%7D', 'reviews/r1'],
  ['https://teams.microsoft.com/l/entity/app/genomgang?context=broken', ''],
  ['https://example.org/tab/reviews/r1', null],
  ['javascript:alert(1)', null],
  ['http://', null],
])('%s leads to %s in the tab', (address, place) => {
  expect(placeInLink(address, origin)).toBe(place);
});
