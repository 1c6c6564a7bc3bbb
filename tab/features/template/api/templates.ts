import type { CheckedTemplateView, TaggedTemplateView, TemplatePlacesView, TemplatesView, TemplateView } from '../../../../src/contracts/template';
import type { Api } from '../../../api/api';

export function listTemplates(api: Api, unitId: string): Promise<TemplatesView> {
  return api.read(placeOf(unitId));
}

export function chooseTemplate(api: Api, unitId: string, kind: TemplateView['kind'], link: string | null): Promise<TemplatesView> {
  return api.change('PUT', `${placeOf(unitId)}/${kind}`, { link });
}

export function checkTemplate(api: Api, unitId: string, kind: TemplateView['kind'], link: string): Promise<CheckedTemplateView> {
  return api.change('POST', `${placeOf(unitId)}/${kind}/check`, { link });
}

export function findPlaces(api: Api, unitId: string, kind: TemplateView['kind'], link: string): Promise<TemplatePlacesView> {
  return api.change('POST', `${placeOf(unitId)}/${kind}/places`, { link });
}

export function tagTemplate(api: Api, unitId: string, kind: TemplateView['kind'], asked: { readonly link: string; readonly choices: Readonly<Record<string, string | null>>; readonly filled: boolean }): Promise<TaggedTemplateView> {
  return api.change('POST', `${placeOf(unitId)}/${kind}/tagged`, asked);
}

function placeOf(unitId: string): string {
  return `/units/${encodeURIComponent(unitId)}/templates`;
}
