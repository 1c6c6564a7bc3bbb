import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../ports/clock';
import type { Routines } from '../../ports/routines';
import type { Author } from '../sharepoint/disk/item-record';
import { createStandInSharePoint } from '../sharepoint/stand-in-sharepoint';
import { standIn, type StandInSignIn } from '../sign-in/stand-in-sign-in';
import { makeTemplates, templateFileNames } from '../templates/make-templates';
import type { DemoPerson } from './demo-people';
import { demoLibraries } from './demo-libraries';
import { organisations } from './organisations';

/** The stand-in SharePoint with the demo organisations' libraries; the template files are laid there at the first start. */
export async function openDemoSharePoint(parts: {
  readonly root: string;
  readonly url: string;
  readonly issuerBase: string;
  readonly signIn: StandInSignIn;
  readonly clock: Clock;
  readonly routines: Routines;
  readonly people: readonly DemoPerson[];
  readonly sofficePath: string | null;
}) {
  const libraries = demoLibraries(parts.routines.get(organisations.uppsala.routineId));
  await placeTemplates(parts.root);

  return createStandInSharePoint({
    root: parts.root,
    publicKeys: parts.signIn.publicKeys,
    issuerBase: parts.issuerBase,
    graphAudience: standIn.graphAudience,
    clientId: standIn.clientId,
    webBase: `${parts.url}/local/sharepoint`,
    libraries,
    now: () => parts.clock.now(),
    sofficePath: parts.sofficePath,
    findAuthor: (tenantId, idOrName) => authorAmong(parts.people, tenantId, idOrName),
  });
}

/** Who edits a list's file: a demo person by id or name. */
function authorAmong(people: readonly DemoPerson[], tenantId: string, idOrName: string): Author | null {
  const person = people.find((candidate) => candidate.tenantId === tenantId && [candidate.id, candidate.name, candidate.objectId].includes(idOrName));
  return person === undefined ? null : { kind: 'user', id: person.objectId, displayName: person.name };
}

/** A template that somebody has changed in Word is left as it is. */
async function placeTemplates(root: string): Promise<void> {
  for (const { fileName, bytes } of await makeTemplates()) {
    const { site } = [templateFileNames.uppsala, templateFileNames.uppsalaPresentation].some((name) => name === fileName) ? organisations.uppsala : organisations.kth;
    const file = join(root, site, 'Mallar', fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' }).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') {
        throw fault;
      }
    });
  }
}
