import type { World } from '../../src/ports/world';
import type { DeliveryKeys } from './delivery-keys';

/** The world as a delivery sees it: whatever it changes by its own request key is also known under the delivery's further keys. */
export function onceOnly(world: World, keys: DeliveryKeys): World {
  const { reviews } = world.store;

  return {
    ...world,
    store: {
      ...world.store,
      reviews: { ...reviews, change: (request, decide) => reviews.change(request.requestKey === null ? request : { ...request, ...keys }, decide) },
    },
  };
}
