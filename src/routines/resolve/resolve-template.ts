import type { TemplateReference } from '../../domain/routine/routine';
import type { RoutineDocument } from '../format';

type Authored = RoutineDocument['templates'][number];

const kinds = { kallelse: 'summons', presentation: 'presentation', protokoll: 'minutes' } as const;

/** One reference for each kind that the template serves: at KTH one document is both kallelse and protokoll (K-47). */
export function resolveTemplate(template: Authored): readonly TemplateReference[] {
  return (['kallelse', 'presentation', 'protokoll'] as const).flatMap((use) => {
    const meetingTypes = template.use[use];

    return meetingTypes === undefined
      ? []
      : [
          {
            kind: kinds[use],
            name: template.name,
            link: template.link ?? null,
            levels: template.levels ?? null,
            meetingTypes: meetingTypes === 'alla' ? null : meetingTypes,
          },
        ];
  });
}
