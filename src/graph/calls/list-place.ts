/** Where a list is: a library is one too. */
export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}
