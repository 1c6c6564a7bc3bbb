import type { World } from '../../src/ports/world';
import type { DeliveryKeys } from './delivery-keys';

/** The world as a delivery sees it: whatever it changes by its own request key is also known under the delivery's further keys. */
export function onceOnly(world: World, keys: DeliveryKeys): World {
  const { reviews, actions } = world.store;
  const known = <Request extends { readonly requestKey: string | null }>(request: Request): Request => (request.requestKey === null ? request : { ...request, ...keys });

  return {
    ...world,
    store: {
      ...world.store,
      reviews: { ...reviews, change: (request, decide) => reviews.change(known(request), decide) },
      actions: { ...actions, change: (request, decide) => actions.change(known(request), decide) },
    },
  };
}
