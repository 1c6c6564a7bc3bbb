import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import { chartFigures } from '../../src/documents/chart/chart-figures';
import { chartSvg, chartText } from '../../src/documents/chart/chart-svg';
import { anItem, someMinutes } from '../support/minutes-data';
import { paragraphs, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const figure = (rubrik: string, värde: string, föregående: string) => ({ rubrik, värde, föregående });

describe('what can be drawn of a punkt’s figures', () => {
  it('is each that has a number now and before in the same unit', () => {
    expect(chartFigures([figure('El', '1 204,5 MWh', '1 390 MWh'), figure('Omdöme', 'gott', 'bättre'), figure('Ny', '7', ''), figure('Bytt', '7 kg', '7 ton')])).toMatchObject([{ label: 'El', unit: 'mwh', now: 1204.5, before: 1390 }]);
  });

  it.each([[[]], [[figure('Omdöme', 'gott', '')]], [['text', null]]])('is nothing in %j', (figures) => {
    expect(chartFigures(figures)).toBeNull();
  });

  it('is drawn to one scale for one unit, and by itself for another', () => {
    const figures = chartFigures([figure('El', '100 MWh', '50 MWh'), figure('Värme', '25 MWh', '25 MWh'), figure('Avvikelser', '3', '6')]) ?? [];
    const widths = [...chartSvg(figures).matchAll(/<rect x="20" y="\d+" width="(\d+)" height="24"/g)].map(([, width]) => Number(width));

    expect(widths).toEqual([720, 360, 180, 180, 360, 720]);
  });

  it('has no bar for nothing at all, and shows a person’s words as words', () => {
    const figures = chartFigures([figure('<b>El</b> & "värme"', '0', '0')]) ?? [];

    expect(chartSvg(figures)).toContain('&lt;b&gt;El&lt;/b&gt; &amp; "värme"');
    expect(chartSvg(figures)).not.toMatch(/NaN|Infinity/);
    expect(chartText(figures)).toBe('Diagram: <b>El</b> & "värme" 0, föregående 0.');
  });
});

describe('a chart in a Word document', () => {
  const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', 'Före {{rubrik}}', '{{%diagram}}', '{{/punkter}}'));
  const figures = [{ label: 'El', value: '1 204,5 MWh', previous: '1 390 MWh', source: 'Energiportalen', period: '2026' }];
  const minutes = someMinutes({ items: [anItem({ title: 'Energi "och" miljö', figures }), anItem({ id: 'a2', title: 'Övrigt' })] });

  it('stands where its tag stood, with a text for who does not see it; a punkt without figures has none', async () => {
    const zip = new PizZip(await used.writer.write(template, minutes));
    const body = zip.file('word/document.xml')?.asText() ?? '';

    expect(body.match(/<w:drawing>/g)).toHaveLength(1);
    expect(body.indexOf('Energi')).toBeLessThan(body.indexOf('<w:drawing>'));
    expect(body).toContain('descr="Diagram: El 1 204,5 MWh, föregående 1 390 MWh."');
    expect(body.replace(/<[^>]*>/g, '')).toMatch(/^UTKAST.*Före Energi &quot;och&quot; miljöFöre Övrigt$/);
    expect(zip.file('word/media/diagram1.png')?.asUint8Array().length).toBeGreaterThan(1_000);
  });

  it('is valid for Word', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'genomgang-chart-'));
    const file = path.join(folder, 'made.docx');
    await writeFile(file, await used.writer.write(template, minutes));
    const { stdout } = await promisify(execFile)(path.resolve('node_modules/.bin/ooxml-validator'), [file]).catch((failed: { readonly stdout: string }) => failed);
    await rm(folder, { recursive: true });

    expect((JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors).toEqual([]);
  });
});
