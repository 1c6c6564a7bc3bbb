import type { Paragraph, Table } from 'docx';
import { section, sectionHeading } from './paragraphs';
import { table } from './tables';

/** The decisions on a page of their own (K-48), at the place that the routine names: `beslutförst` or `beslutsist`. */
export function decisionList(place: 'beslutförst' | 'beslutsist'): readonly (Paragraph | Table)[] {
  const columns = [
    { head: '§', share: 9 },
    { head: 'Punkt', share: 31 },
    { head: 'Beslut', share: 60 },
  ];

  return section<Paragraph | Table>(
    place,
    ...section<Paragraph | Table>('finns beslutslista', sectionHeading(`{{${place}}}`), table(columns, ['{{#beslutslista}}{{paragraf}}', '{{rubrik}}', ['{{#beslut}}', '{{text}}', '{{/beslut}}{{/beslutslista}}']])),
  );
}
