import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { room } from '../../../src/i18n/sv/room';
import { sendMessage } from '../doors/messages';

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end', padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  field: { flex: '1 1 auto', minWidth: 0 },
  input: { minWidth: 0 },
});

/** Writes to the bot, as with an @mention. */
export function Composer({ conversation, person }: { readonly conversation: string; readonly person: string }) {
  const styles = useStyles();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  async function send() {
    const sent = await sendMessage(conversation, { person, text: text.trim() }).catch(() => null);
    setFault(sent ? '' : room.chat.sendFailed);
    if (sent) {
      setText('');
    }
    await client.invalidateQueries({ queryKey: ['messages', conversation, person] });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') {
      void send();
    }
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.field} label={room.chat.write} {...(fault && { validationState: 'error', validationMessage: fault })}>
        <Input className={styles.input} value={text} placeholder={room.chat.placeholder} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Button type="submit">{room.chat.send}</Button>
    </form>
  );
}
