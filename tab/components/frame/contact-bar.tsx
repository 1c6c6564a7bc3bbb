import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { tabFrame } from '../../../src/i18n/sv/tab-frame';
import { useServices } from '../../services';

/** Calm words while the server cannot be reached: nothing typed is lost. */
export function ContactBar() {
  const { contact } = useServices();
  const isLost = useSyncExternalStore(contact.subscribe, contact.isLost);

  return (
    <div role="status">
      {isLost && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{tabFrame.noContact.title}</MessageBarTitle>
            {tabFrame.noContact.text}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
