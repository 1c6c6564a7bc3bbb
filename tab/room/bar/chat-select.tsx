import { Field, Select } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import type { RoomChat } from '../doors/chats';

/** The meetings' chats, and the person's own chat with the bot. */
export function ChatSelect({ chats, conversation, onChoose }: { readonly chats: readonly RoomChat[]; readonly conversation: string | null; readonly onChoose: (conversation: string) => void }) {
  return (
    <Field label={room.bar.chat}>
      <Select value={conversation ?? ''} disabled={chats.length === 0} onChange={(_event, data) => onChoose(data.value)}>
        {conversation === null && <option value="">{room.bar.noChat}</option>}
        {chats.map((chat) => (
          <option key={chat.conversation} value={chat.conversation}>
            {chat.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
