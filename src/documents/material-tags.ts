import type { BriefingMaterial } from '../domain/agenda/agenda-item';
import { attachmentNumber, type Attachment } from '../domain/minutes/attachments';
import { documents } from '../i18n/sv/documents';

/** A line of underlag; `bilaga` is '' where it has no number in the list. */
export function materialTags(material: BriefingMaterial, attachments: readonly Attachment[]): object {
  const version = [material.version ? documents.version(material.version) : '', material.late ? documents.sentLate : ''].filter(Boolean).join(', ');

  return { namn: material.name, version, bilaga: String(attachmentNumber(material, attachments) ?? ''), dnr: material.registryNumber ?? '' };
}
