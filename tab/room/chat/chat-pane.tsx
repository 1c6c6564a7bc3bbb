import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { room } from '../../../src/i18n/sv/room';
import type { RoomChat } from '../doors/chats';
import { Composer } from './composer';
import { Message } from './message';
import { useMessages } from './use-messages';
import { usePresses } from './use-presses';
import { useStayAtEnd } from './use-stay-at-end';

const useStyles = makeStyles({
  pane: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground3 },
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  view: { overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  messages: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
});

export interface ChatPaneProps {
  readonly chat: RoomChat;
  readonly person: string;
  readonly nameOf: (person: string) => string;
  readonly onOpen: (address: string) => void;
}

/** The meeting's chat as one person sees it. */
export function ChatPane({ chat, person, nameOf, onOpen }: ChatPaneProps) {
  const styles = useStyles();
  const messages = useMessages(chat.conversation, person);
  const { answers, pressButton } = usePresses(chat.conversation, person);
  const view = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useStayAtEnd(view, list);

  return (
    <section className={styles.pane} aria-labelledby="chat-heading">
      <Text as="h2" id="chat-heading" weight="semibold" className={styles.heading}>
        {room.chat.heading(chat.title)}
      </Text>
      <div ref={view} className={styles.view} tabIndex={0} role="log" aria-labelledby="chat-heading">
        {messages.isError && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{room.chat.unreachable}</MessageBarBody>
          </MessageBar>
        )}
        {messages.data?.length === 0 && <Text>{room.chat.empty}</Text>}
        <ul ref={list} className={styles.messages}>
          {messages.data?.map((message) => (
            <Message
              key={message.activityId}
              message={message}
              from={nameOf(message.from)}
              isOwn={message.from === person}
              answer={answers[message.activityId] ?? ''}
              onPress={(pressed) => void pressButton(message.activityId, pressed)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
      <Composer conversation={chat.conversation} person={person} />
    </section>
  );
}
