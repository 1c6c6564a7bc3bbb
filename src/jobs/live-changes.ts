import { EventEmitter } from 'node:events';
import type { LiveChange, LiveChanges } from '../ports/live-changes';

/** Live changes within one process. A listener that throws does not keep the others from hearing. */
export function createLiveChanges(onFault: (fault: unknown) => void): LiveChanges {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);

  return {
    publish(change) {
      emitter.emit('change', change);
    },
    subscribe(listener) {
      const heard = (change: LiveChange) => {
        try {
          listener(change);
        } catch (fault) {
          onFault(fault);
        }
      };
      emitter.on('change', heard);

      return () => emitter.off('change', heard);
    },
  };
}
