import type { AgendaItem, BriefingMaterial } from '../domain/agenda/agenda-item';

/** A line of the list of attachments: the material that the meeting had, each once, numbered in agenda order (K-49). */
export interface Attachment {
  readonly nummer: string;
  readonly namn: string;
}

/** All briefing material of the items that were dealt with. */
export function attachmentsOf(items: readonly AgendaItem[]): readonly Attachment[] {
  const names = new Set(items.filter(({ struck }) => struck === null).flatMap(({ briefingMaterial }) => briefingMaterial.map(attachmentName)));

  return [...names].map((namn, index) => ({ nummer: String(index + 1), namn }));
}

/** How the material stands in the list: its name with the version that was sent. */
export function attachmentName({ name, version }: BriefingMaterial): string {
  return version ? `${name}, version ${version}` : name;
}
