import PizZip from 'pizzip';

const main = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The name of the only slide in a presentation of one. */
export const onlySlide = 'ppt/slides/slide1.xml';

/** A presentation of one slide: each is filled by itself, with values of its own. */
export function oneSlide(slideXml: string): PizZip {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="${main}.presentation.main+xml"/><Override PartName="/${onlySlide}" ContentType="${main}.slide+xml"/></Types>`);
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>');
  zip.file('ppt/presentation.xml', '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>');
  zip.file(onlySlide, slideXml);

  return zip;
}
