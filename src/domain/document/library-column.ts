/** A column that documents are given in a library. `name`: its inner name, letters only; `shown`: what people read. */
export interface LibraryColumn {
  readonly name: string;
  readonly shown: string;
  readonly kind: 'text' | 'date';
}
