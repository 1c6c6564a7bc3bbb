/** Which item of which review. */
export interface ItemPlace {
  readonly reviewId: string;
  readonly itemId: string;
}
