import { TemplateFault } from '../../src/ports/minutes-writer';
import { someMinutes } from '../support/minutes-data';
import { headerPart, paragraphs, relationship, relationshipsPart, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();

describe('a faulty template', () => {
  it('gets all its faults at once, each with place, tag and what to do', async () => {
    const body = paragraphs('{{rubrikk}} {{närvarande}} {{#finns datum}}x{{/finns datum}}', '{{#punkter}}{{ruubrik}}{{#beslut}}{{#punkter}}{{/punkter}}', '{{/beslut}}', '{{/åtgärder}}{{@enhet}} {{helt okänd}} {{fråga}}', '{{enhet');
    const template = wordFile(body, { 'word/header1.xml': headerPart('{{enheten}}'), 'word/_rels/document.xml.rels': relationshipsPart(relationship('header', 'header1.xml')) });
    expect(await faultsOf(template)).toEqual([
      'I sidhuvudet: taggen {{enheten}} finns inte. Menade du {{enhet}}? Rätta eller ta bort den.',
      'I brödtexten: taggen {{rubrikk}} finns inte. Ta bort den.',
      'I brödtexten: {{närvarande}} är en lista och kan inte skrivas som text. Skriv {{#närvarande}} … {{/närvarande}} runt det som ska upprepas.',
      'I brödtexten: {{#finns datum}} frågar efter en lista, men datum är text. Skriv {{#datum}} … {{/datum}} i stället.',
      'I brödtexten: taggen {{ruubrik}} finns inte i {{#punkter}}. Menade du {{rubrik}}? Rätta eller ta bort den.',
      'I brödtexten: {{#punkter}} står inuti sig själv. Ta bort den inre.',
      'I brödtexten: {{/åtgärder}} avslutar ett avsnitt som inte har börjat. Skriv {{#åtgärder}} där det börjar, eller ta bort taggen.',
      'I brödtexten: {{@enhet}} vill skriva in oformaterad XML, och det tillåts inte. Skriv taggen utan @.',
      'I brödtexten: taggen {{helt okänd}} finns inte i {{#punkter}}. Ta bort den.',
      'I brödtexten: taggen {{fråga}} står utanför sin lista. Flytta in den mellan {{#frågor}} och {{/frågor}}.',
      'I brödtexten: {{#punkter}} avslutas aldrig. Skriv {{/punkter}} där avsnittet slutar.',
      'I brödtexten: taggen nära "{{enhet" har inga avslutande }}. Skriv dit dem.',
    ]);
  });

  it.each([
    ['a list where it does not belong', '{{#punkter}}{{#åtgärder}}{{nummer}}{{/åtgärder}}{{/punkter}}', 'I brödtexten: listan {{#åtgärder}} hör inte hemma i {{#punkter}}. Flytta ut den efter {{/punkter}}.'],
    ['sections that cross', '{{#datum}}{{#plats}}{{/datum}}{{/plats}}', 'I brödtexten: {{/datum}} står där {{/plats}} väntas. Avsluta avsnitten i omvänd ordning mot hur de började.'],
    ['a tag that ends without beginning', 'enhet}}', 'I brödtexten: taggen nära "enhet" har inga inledande {{. Skriv dit dem.'],
    ['sections too deep in each other', `${'{{#datum}}'.repeat(9)}${'{{/datum}}'.repeat(9)}`, 'I brödtexten: avsnitten ligger för djupt i varandra. Använd högst åtta nivåer.'],
    ['what every object inherits', '{{constructor}}{{__proto__}}', 'I brödtexten: taggen {{constructor}} finns inte. Ta bort den.'],
    ['other delimiters', '{{=[[ ]]=}}', 'I brödtexten: taggen {{=[[ ]]=}} finns inte. Ta bort den.'],
  ])('says so about %s', async (_, text, fault) => {
    expect(await faultsOf(wordFile(paragraphs(text)))).toContain(fault);
  });

  it('is told about a section that begins and ends in different parts of a table', async () => {
    const cell = (text: string) => `<w:tr><w:tc>${paragraphs(text)}</w:tc></w:tr>`;
    const faults = await faultsOf(wordFile(`${paragraphs('{{#punkter}}')}<w:tbl>${cell('{{rubrik}}{{/punkter}}')}</w:tbl>`));
    expect(faults).toEqual(['I brödtexten: avsnittet {{#punkter}} börjar och slutar i olika delar av en tabell eller ett stycke. Lägg båda taggarna i samma rad, eller i egna stycken.']);
  });

  it('is warned about a forgotten placeholder, a picture and missing items, and is filled all the same', async () => {
    const template = wordFile(paragraphs('{{enhet}} {{%logotyp}}') + '<w:p><w:r><w:t>Datum: Skriv </w:t></w:r><w:r><w:t>här.</w:t></w:r></w:p>');
    const report = await used.writer.check(template, 'minutes');
    expect(report.faults).toEqual([]);
    expect(report.warnings.map((warning) => /Skriv här|punkter|logotyp/.exec(warning)?.[0])).toEqual(['punkter', 'logotyp', 'Skriv här']);
    await expect(used.writer.write(template, someMinutes())).resolves.toBeInstanceOf(Uint8Array);
  });
});

async function faultsOf(template: Uint8Array): Promise<readonly string[]> {
  const fault: unknown = await used.writer.write(template, someMinutes()).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(TemplateFault);

  return (fault as TemplateFault).faults;
}
