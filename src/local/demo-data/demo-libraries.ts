import type { DocumentKind } from '../../domain/document/document-kind';
import type { StandInLibrary } from '../sharepoint/stand-in-library';
import type { Routine } from '../../domain/routine/routine';
import { templateFileNames } from '../templates/make-templates';
import { kthMinutesLinks, kthPresentationLink } from './demo-links';
import { driveIds, organisations, type OrganisationKey } from './organisations';

/** Shown names of the drafts' library's columns; the product fills them (practice C.5). */
const draftColumns = ['Enhet', 'Mötestyp', 'Mötesdatum', 'Status', 'Handlingstyp', 'Utförd av', 'Genomgång-id'];

/** The stand-in SharePoint's libraries: templates and drafts of each organisation, with the sharing links that lead to the templates. */
export function demoLibraries(uppsala: Routine): readonly StandInLibrary[] {
  const linksTo = (...files: readonly (readonly [DocumentKind, string])[]) => files.flatMap(([kind, path]) => uppsala.templates.flatMap((template) => (template.kind === kind && template.link !== null ? [{ link: template.link, path }] : [])));

  return [
    library('uppsala', 'templates', linksTo(['minutes', templateFileNames.uppsala], ['presentation', templateFileNames.uppsalaPresentation])),
    library('uppsala', 'drafts', []),
    library('kth', 'templates', [
      { link: kthMinutesLinks.skola, path: templateFileNames.kthSkola },
      { link: kthMinutesLinks.central, path: templateFileNames.kthCentral },
      { link: kthPresentationLink, path: templateFileNames.kthPresentation },
    ]),
    library('kth', 'drafts', []),
  ];
}

function library(organisation: OrganisationKey, kind: 'templates' | 'drafts', links: StandInLibrary['links']): StandInLibrary {
  const { tenantId, host, site, name } = organisations[organisation];

  return {
    tenantId,
    host,
    site,
    siteName: `${name}, miljöledning`,
    library: kind === 'templates' ? 'Mallar' : 'Utkast',
    driveId: driveIds[organisation][kind],
    columns: kind === 'drafts' ? draftColumns : [],
    links,
  };
}
