import type { AgendaItem, BriefingMaterial } from '../agenda/agenda-item';

/** A line of the list of attachments: the material that the meeting had, each version once, numbered in agenda order (K-49). */
export interface Attachment {
  readonly number: number;
  readonly name: string;
  readonly version: string | null;
}

/** All briefing material of the items that were dealt with. */
export function attachmentsOf(items: readonly AgendaItem[]): readonly Attachment[] {
  const materials = items.filter(({ struck }) => struck === null).flatMap(({ briefingMaterial }) => briefingMaterial);
  const first = materials.filter((material, index) => materials.findIndex((other) => isSame(other, material)) === index);

  return first.map(({ name, version }, index) => ({ number: index + 1, name, version }));
}

/** The material's number in the list; null where it does not stand there. */
export function attachmentNumber(material: Pick<BriefingMaterial, 'name' | 'version'>, attachments: readonly Attachment[]): number | null {
  return attachments.find((attachment) => isSame(attachment, material))?.number ?? null;
}

function isSame(one: Pick<BriefingMaterial, 'name' | 'version'>, other: Pick<BriefingMaterial, 'name' | 'version'>): boolean {
  return one.name === other.name && one.version === other.version;
}
