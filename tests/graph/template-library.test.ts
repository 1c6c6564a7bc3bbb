import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LibraryFault } from '../../src/ports/document-library';
import { otherTenantId, presentationLink, removeFolder, startLocalSharePoint, summonsLink, tenantId, type LocalSharePoint } from './support/local-sharepoint';
import { wordFile } from './support/word-file';

let sharePoint: LocalSharePoint;

beforeEach(async () => {
  sharePoint = await startLocalSharePoint();
  mkdirSync(sharePoint.folder('Mallar'), { recursive: true });
  writeFileSync(join(sharePoint.folder('Mallar'), 'Kallelse § mall.docx'), await wordFile('Kallelse {{enhet}}'));
  writeFileSync(join(sharePoint.folder('Mallar'), 'presentation.pptx'), 'not really a presentation');
});
afterEach(() => removeFolder(sharePoint));

describe("the routine's template links", () => {
  it.each([
    ['as it stands in the routine', presentationLink, 'presentation.pptx'],
    ['as it stands in the routine', summonsLink, 'Kallelse § mall.docx'],
    ['without its ?e= mark', summonsLink.split('?')[0] ?? '', 'Kallelse § mall.docx'],
  ])('are followed with the token of a person, %s', async (_how, link, name) => {
    const template = await sharePoint.graph().templates.resolve(link, await sharePoint.userToken());

    expect(template).toMatchObject({ link, driveId: 'b!templates', name });
    expect(template.siteId).toMatch(/^ltuppsala\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/);
  });

  it('are refused to the app, which reads by id instead', async () => {
    const { templates } = sharePoint.graph();
    await expect(templates.resolve(summonsLink, await sharePoint.signIn.appToken(tenantId))).rejects.toMatchObject({ reason: 'no-access' });

    const template = await templates.resolve(summonsLink, await sharePoint.userToken());
    const { bytes, eTag } = await templates.read(tenantId, template);
    expect(Buffer.from(bytes).equals(readFileSync(join(sharePoint.folder('Mallar'), 'Kallelse § mall.docx')))).toBe(true);
    expect(eTag).toBe(template.eTag);
  });

  it('get another eTag when somebody edits the template', async () => {
    const { templates } = sharePoint.graph();
    const template = await templates.resolve(summonsLink, await sharePoint.userToken());
    writeFileSync(join(sharePoint.folder('Mallar'), 'Kallelse § mall.docx'), await wordFile('Kallelse {{enhet}}, ny utgåva'));

    expect((await templates.read(tenantId, template)).eTag).not.toBe(template.eTag);
  });

  it('are missing where they lead nowhere or not to SharePoint', async () => {
    const { templates } = sharePoint.graph();
    const token = await sharePoint.userToken();

    await expect(templates.resolve('https://ltuppsala.sharepoint.com/:w:/s/o365grp0261/gone', token)).rejects.toMatchObject({ reason: 'missing' });
    await expect(templates.resolve('https://sharepoint.com.example.org/:w:/s/x', token)).rejects.toBeInstanceOf(LibraryFault);
    await expect(templates.resolve('mall.docx', token)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('are not read in the name of another organisation', async () => {
    const { templates } = sharePoint.graph();
    const template = await templates.resolve(summonsLink, await sharePoint.userToken());

    await expect(templates.read(otherTenantId, template)).rejects.toMatchObject({ reason: 'missing' });
  });
});

describe('a download that is redirected to another host', () => {
  it('is followed without the bearer token', async () => {
    sharePoint = await closedThenStarted(sharePoint);
    const { templates } = sharePoint.graph();
    const template = await templates.resolve(summonsLink, await sharePoint.userToken());
    const { bytes } = await templates.read(tenantId, template);
    const downloads = sharePoint.requests.filter(({ call }) => call.includes('/pre-authenticated/'));

    expect(bytes.byteLength).toBeGreaterThan(1_000);
    expect(downloads).toEqual([expect.objectContaining({ hasToken: false })]);
  });
});

async function closedThenStarted(before: LocalSharePoint): Promise<LocalSharePoint> {
  await before.close();
  return startLocalSharePoint({ redirectsDownloads: true, root: join(before.folder('Mallar'), '..', '..') });
}
