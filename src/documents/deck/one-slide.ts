import PizZip from 'pizzip';
import { contentTypesXml, numberedRelationships } from '../package-xml';

/** The name of the only slide in a presentation of one. */
export const onlySlide = 'ppt/slides/slide1.xml';

/** A presentation of one slide: each is filled by itself, with values of its own. */
export function oneSlide(slideXml: string): PizZip {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', contentTypesXml([['ppt/presentation.xml', 'presentationml.presentation.main'], [onlySlide, 'presentationml.slide']]));
  zip.file('_rels/.rels', numberedRelationships([['officeDocument', 'ppt/presentation.xml']]));
  zip.file('ppt/presentation.xml', '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>');
  zip.file(onlySlide, slideXml);

  return zip;
}
