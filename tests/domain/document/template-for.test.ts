import { isOneDocument, templateFor } from '../../../src/domain/document/template-for';
import type { DocumentKind } from '../../../src/domain/document/document-kind';
import type { TemplateReference } from '../../../src/domain/routine/routine';
import { loadRoutine } from '../../../src/routines/load-routine';
import { aRoutine, aUnit } from '../../support/builders';
import { readFileSync } from 'node:fs';

const spring = { level: 'forvaltning', meetingType: 'var' };

function reference(kind: DocumentKind, change: Partial<TemplateReference> = {}): TemplateReference {
  return { kind, name: `Mall ${kind}`, link: `https://prov.sharepoint.com/:w:/s/prov/${kind}`, levels: null, meetingTypes: null, ...change };
}

function picked(links: Readonly<Partial<Record<DocumentKind, string>>>) {
  return aUnit({ overlay: { templateLinks: links } });
}

test("the routine's template of the kind is taken, the unit's own before it", () => {
  const routine = { ...aRoutine, templates: [reference('summons'), reference('minutes')] };

  expect(templateFor('summons', routine, aUnit(), spring)).toEqual({ kind: 'summons', name: 'Mall summons', link: 'https://prov.sharepoint.com/:w:/s/prov/summons' });
  expect(templateFor('summons', routine, picked({ summons: 'https://egen' }), spring)).toMatchObject({ kind: 'summons', link: 'https://egen' });
});

test('a template of another level or meeting type is not taken', () => {
  const routine = { ...aRoutine, templates: [reference('minutes', { levels: ['koncern'] }), reference('minutes', { meetingTypes: ['host'] })] };

  expect(templateFor('minutes', routine, aUnit(), spring)).toBeNull();
});

test("an extract without a template of its own is written in the minutes' template, a kallelse in none", () => {
  const routine = { ...aRoutine, templates: [reference('minutes')] };

  expect(templateFor('minutes-extract', routine, aUnit(), spring)).toMatchObject({ kind: 'minutes', name: 'Mall minutes' });
  expect(templateFor('minutes-extract', { ...routine, templates: [...routine.templates, reference('minutes-extract')] }, aUnit(), spring)).toMatchObject({ kind: 'minutes-extract' });
  expect(templateFor('summons', routine, aUnit(), spring)).toBeNull();
});

describe('at KTH, whose routine names templates without links', () => {
  const loaded = loadRoutine(readFileSync('src/routines/kth.yaml', 'utf8'));
  const routine = loaded.ok ? loaded.routine : aRoutine;
  const review = { level: 'skola', meetingType: 'genomgang' };
  const followUp = { level: 'skola', meetingType: 'uppfoljning' };

  test('the template that the unit has picked for the minutes serves the kallelse too, since it is the same one (K-47)', () => {
    expect(templateFor('summons', routine, picked({ minutes: 'https://mall' }), review)).toEqual({ kind: 'summons', name: 'Mall Kallelse och dagordning Ledningens genomgång skolor/UF', link: 'https://mall' });
    expect(isOneDocument(routine, review)).toBe(true);
  });

  test("the follow-up's minutes are written in the review's template, its kallelse not (K-61, K-62)", () => {
    expect(templateFor('minutes', routine, picked({ minutes: 'https://mall' }), followUp)).toMatchObject({ link: 'https://mall' });
    expect(templateFor('summons', routine, picked({ minutes: 'https://mall' }), followUp)).toBeNull();
    expect(isOneDocument(routine, followUp)).toBe(false);
  });
});

test('without a template for both, kallelse and minutes are two documents', () => {
  expect(isOneDocument({ ...aRoutine, templates: [reference('summons'), reference('minutes')] }, spring)).toBe(false);
  expect(isOneDocument({ ...aRoutine, templates: [reference('minutes')] }, spring)).toBe(false);
});
