/** New ids: 12 characters of lower-case base32 from a secure source, so that a file name can hold one whole. */
export interface Identifiers {
  create(): string;
}
