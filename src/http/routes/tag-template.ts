import { taggedTemplateView, tagTemplateRequest } from '../../contracts/template';
import { exampleMinutes } from '../../i18n/sv/example-minutes';
import { tagTemplate as tag } from '../../usecases/template/tag-template';
import { documentKindOf } from '../document-kind-of';
import { defineRoute } from '../route';

export const tagTemplate = defineRoute({
  name: 'tagTemplate',
  method: 'post',
  path: '/api/units/:unitId/templates/:kind/tagged',
  body: tagTemplateRequest,
  answer: taggedTemplateView,
  handle: async ({ world, principal, delegatedToken, parameters, body }) => {
    const { fileName, bytes, faults } = await tag(world, principal, { unitId: parameters.unitId, kind: documentKindOf(parameters.kind), link: body.link, choices: body.choices, isFilled: body.filled, fileNameOf: (name) => exampleMinutes.file(name, body.filled), delegatedToken });

    return { fileName, content: bytes && Buffer.from(bytes).toString('base64'), faults: [...faults] };
  },
});
