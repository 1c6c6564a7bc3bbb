import { castOf } from '../../tab/room/guide/cast';
import { stepsOf } from '../../tab/room/guide/steps';
import { firstSeat, inBody, inChat } from '../../tab/room/seat';

const people = ['uppsala-fs.miljosamordnare', 'uppsala-fs.sekreterare', 'uppsala-fs.forvaltningschef', 'uppsala-fs.ledamot-1', 'kth-skola.miljoombud', 'kth-skola.sekreterare', 'kth-skola.skolchef'].map((id) => ({
  id,
  name: id,
  unit: id.split('.')[0] ?? '',
  unitName: id.split('.')[0] ?? '',
}));
const chats = ['uppsala-fs', 'kth-skola'].map((unit) => ({ conversation: `19:${unit}`, title: unit, review: null, members: people.filter((person) => person.unit === unit).map(({ id }) => id) }));
const own = { conversation: 'a:1', title: 'Sekreterare', review: null, members: ['uppsala-fs.sekreterare'] };

describe('the seat in the meeting room', () => {
  test('a newcomer sits as the coordinator of the first meeting', () => {
    expect(firstSeat(new URLSearchParams(), people, chats)).toEqual({ person: 'uppsala-fs.miljosamordnare', conversation: '19:uppsala-fs' });
  });

  test('the address chooses person and meeting', () => {
    expect(firstSeat(new URLSearchParams({ person: 'kth-skola.skolchef' }), people, chats)).toEqual({ person: 'kth-skola.skolchef', conversation: '19:kth-skola' });
  });

  test('without meetings a coordinator sits there to plan one', () => {
    expect(firstSeat(new URLSearchParams(), people, [])).toEqual({ person: 'uppsala-fs.miljosamordnare', conversation: null });
  });

  test('a meeting without the person seats its coordinator', () => {
    expect(inChat(chats[1]!, 'uppsala-fs.sekreterare', people).person).toBe('kth-skola.miljoombud');
  });

  test('another person stays in the same meeting', () => {
    expect(inBody('uppsala-fs.sekreterare', '19:uppsala-fs', [own, ...chats]).conversation).toBe('19:uppsala-fs');
  });

  test('a person of another unit sits in that unit\'s meeting, not in a chat of one', () => {
    expect(inBody('uppsala-fs.sekreterare', '19:kth-skola', [own, ...chats]).conversation).toBe('19:uppsala-fs');
  });
});

test.each(['uppsala-fs', 'kth-skola'])('the guide has at most six steps and names who decides in %s', (unit) => {
  const steps = stepsOf(castOf(people, unit));

  expect(steps.length).toBeLessThanOrEqual(6);
  expect(steps[4]?.person?.id).toMatch(/chef$/);
});
