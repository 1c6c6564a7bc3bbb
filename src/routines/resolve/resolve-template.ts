import type { TemplateReference } from '../../domain/routine/routine';
import type { RoutineDocument } from '../format';
import { documentUses } from '../format/template-format';

type Authored = RoutineDocument['templates'][number];

/** One reference for each kind that the template serves: at KTH one document is both kallelse and protokoll (K-47). */
export function resolveTemplate(template: Authored): readonly TemplateReference[] {
  return (Object.keys(documentUses) as readonly (keyof typeof documentUses)[]).flatMap((use) => {
    const meetingTypes = template.use[use];

    return meetingTypes === undefined
      ? []
      : [
          {
            kind: documentUses[use],
            name: template.name,
            link: template.link ?? null,
            levels: template.levels ?? null,
            meetingTypes: meetingTypes === 'alla' ? null : meetingTypes,
          },
        ];
  });
}
