import type { TemplatesView } from '../../contracts/template';
import { templates as texts } from '../../i18n/sv/templates';
import type { UnitTemplate, UnitTemplates } from '../../usecases/template/list-templates';

/** The unit's templates in words. */
export function presentTemplates({ templates, mayChange }: UnitTemplates): TemplatesView {
  return { templates: templates.map(presentTemplate), mayChange };
}

function presentTemplate({ kind, meetingTypes, choice, isOwn, known }: UnitTemplate): TemplatesView['templates'][number] {
  return {
    kind,
    kindName: texts.kinds[kind],
    meetingTypes: [...meetingTypes],
    name: known?.name ?? choice?.name ?? null,
    link: choice?.link ?? null,
    origin: [originOf({ kind, choice, isOwn }), ...(writtenKinds.includes(kind) ? [] : [texts.notWritten])].join(', '),
    isOwn,
    canCheck: choice !== null && writtenKinds.includes(kind),
  };
}

/** The kinds that the product writes so far; for the others a template may be chosen beforehand. */
const writtenKinds: readonly UnitTemplate['kind'][] = ['summons', 'presentation', 'minutes', 'minutes-extract'];

function originOf({ kind, choice, isOwn }: Pick<UnitTemplate, 'kind' | 'choice' | 'isOwn'>): string {
  if (!choice) {
    return texts.none;
  }

  return choice.kind !== kind ? texts.standsIn(choice.kind) : isOwn ? texts.own : texts.ofRoutine;
}
