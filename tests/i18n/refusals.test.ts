import { refusalText } from '../../src/i18n/sv/refusals';

test.each([
  [['förvaltningschef'], 'Det här kan bara förvaltningschefen göra. Be hen göra det.'],
  [['förvaltningschef', 'sekreterare'], 'Det här kan bara förvaltningschefen eller sekreteraren göra. Be någon av dem.'],
])('what only %j may do names them in the definite form', (who, text) => {
  expect(refusalText({ code: 'not-allowed', details: { who } })).toBe(text);
});

test('a verb in the wrong state says what is and what is needed, each in its own form', () => {
  expect(refusalText({ code: 'wrong-state', details: { state: 'preparing', needed: ['summoned', 'ongoing'] } })).toBe('Det går inte medan genomgången förbereds. Det går när den är kallad eller pågår.');
  expect(refusalText({ code: 'wrong-state', details: { state: 'closed', needed: ['ongoing'] } })).toBe('Det går inte medan genomgången är avslutad. Det går när den pågår.');
});

test('an absent decision-maker is named in the definite form', () => {
  expect(refusalText({ code: 'decision-maker-absent', details: { role: 'Skolchef' } })).toMatch(/^Skolchefen är inte närvarande\./);
});

test('what is not found sends nobody to a role that the organisation may not have', () => {
  expect(refusalText({ code: 'not-found', details: {} })).not.toContain('miljösamordnaren');
});
