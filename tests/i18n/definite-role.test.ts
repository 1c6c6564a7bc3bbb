import { definiteRole } from '../../src/i18n/sv/definite-role';

test.each([
  ['förvaltningschef', 'förvaltningschefen'],
  ['Skolchef', 'Skolchefen'],
  ['miljösamordnare', 'miljösamordnaren'],
  ['sekreterare', 'sekreteraren'],
  ['justerare', 'justeraren'],
  ['ordförande', 'ordföranden'],
  ['Miljöombud', 'Miljöombudet'],
  ['representant', 'representanten'],
  ['rektor', 'rektorn'],
  ['registrator', 'registratorn'],
  ['regiondirektör', 'regiondirektören'],
  ['ledamot', 'ledamoten'],
  ['vice rektor hållbar utveckling', 'vice rektorn hållbar utveckling'],
  ['avdelningschef drift', 'avdelningschefen drift'],
  ['administrativ chef', 'den administrativa chefen'],
  ['Administrativ chef', 'Den administrativa chefen'],
  ['ledningens representant', 'ledningens representant'],
  ['controller', 'controller'],
  ['', ''],
])('%s is %s in the definite form', (name, definite) => {
  expect(definiteRole(name)).toBe(definite);
});
