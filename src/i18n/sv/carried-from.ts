import type { CarriedFrom } from '../../domain/agenda/agenda-item';

/** Where an item comes from that an earlier review put off: "Från Ledningens genomgång 2027-03-09, § 4". */
export function carriedFromText({ reviewTitle, paragraph }: CarriedFrom): string {
  return `Från ${reviewTitle}${paragraph === null ? '' : `, § ${paragraph}`}`;
}
