import { FluentProvider, Spinner, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { room } from '../../src/i18n/sv/room';
import { getChats } from './doors/chats';
import { getPeople } from './doors/people';
import { OpenRoom } from './open-room';
import { firstTheme, themes } from './themes';

const TWO_SECONDS = 2_000;

/** The local meeting room: who is there and which chats there are, then the room itself. */
export function Room() {
  const [theme, setTheme] = useState(() => firstTheme(new URLSearchParams(location.search)));
  const people = useQuery({ queryKey: ['people'], queryFn: getPeople });
  const chats = useQuery({ queryKey: ['chats'], queryFn: getChats, refetchInterval: TWO_SECONDS, refetchIntervalInBackground: false });

  return (
    <FluentProvider theme={themes[theme]} style={{ height: '100%' }}>
      {people.data && chats.data ? (
        <OpenRoom people={people.data} chats={chats.data} theme={theme} onTheme={setTheme} />
      ) : people.isError || chats.isError ? (
        <Text role="alert">{room.start.failed}</Text>
      ) : (
        <Spinner label={room.start.loading} />
      )}
    </FluentProvider>
  );
}
