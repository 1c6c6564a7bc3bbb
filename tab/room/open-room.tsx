import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { room } from '../../src/i18n/sv/room';
import { Bar } from './bar/bar';
import { PlaceTabs, type Place } from './bar/place-tabs';
import { ChatPane } from './chat/chat-pane';
import type { RoomChat } from './doors/chats';
import type { RoomPerson } from './doors/people';
import { openOutside, placeInLink } from './frame/place-in-link';
import { TabFrame } from './frame/tab-frame';
import { castOf } from './guide/cast';
import { Guide } from './guide/guide';
import { stepsOf } from './guide/steps';
import { narrow } from './narrow';
import type { RoomTheme } from './themes';
import { useSeat } from './use-seat';

const useStyles = makeStyles({
  room: { height: '100%', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  main: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)', minHeight: 0 },
  columns: { display: 'flex', minHeight: 0, [narrow]: { display: 'block' } },
  guide: { flex: '0 0 15rem', minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, [narrow]: { height: '100%' } },
  chat: { flex: '0 1 26rem', minWidth: '18rem', minHeight: 0, [narrow]: { height: '100%', minWidth: 0 } },
  tab: { flex: '1 1 20rem', minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [narrow]: { height: '100%' } },
  away: { [narrow]: { display: 'none' } },
  closed: { '@media (min-width: 900px)': { display: 'none' } },
  noChat: { padding: tokens.spacingHorizontalM, display: 'block' },
});

export interface OpenRoomProps {
  readonly people: readonly RoomPerson[];
  readonly chats: readonly RoomChat[];
  readonly theme: RoomTheme;
  readonly onTheme: (theme: RoomTheme) => void;
}

/** Guide, chat and tab side by side; on a narrow screen one at a time. */
export function OpenRoom({ people, chats, theme, onTheme }: OpenRoomProps) {
  const styles = useStyles();
  const { person, chat, be, choose } = useSeat(people, chats);
  const [place, setPlace] = useState<Place>('chat');
  const [isGuided, setGuided] = useState(true);
  const [opened, setOpened] = useState<string | null>(null);
  const subPage = opened ?? (chat?.review ? `reviews/${chat.review}` : '');
  const unit = people.find((candidate) => candidate.id === person)?.unit ?? '';
  const shown = (which: Place) => mergeClasses(styles[which], place !== which && styles.away);

  function open(address: string) {
    const inTab = placeInLink(address, location.origin);
    if (inTab === null) {
      openOutside(address);
    } else {
      setOpened(inTab);
      setPlace('tab');
    }
  }

  function chooseChat(conversation: string) {
    setOpened(null);
    choose(conversation);
  }

  return (
    <div className={styles.room}>
      <Bar people={people} chats={chats} person={person} conversation={chat?.conversation ?? null} theme={theme} isGuided={isGuided} onBe={be} onChat={chooseChat} onTheme={onTheme} onGuide={() => setGuided(!isGuided)} />
      <main className={styles.main}>
        <PlaceTabs place={place} onChoose={setPlace} />
        <div className={styles.columns}>
          <div className={mergeClasses(shown('guide'), !isGuided && styles.closed)}>
            <Guide steps={stepsOf(castOf(people, unit))} person={person} onBe={be} />
          </div>
          <div className={shown('chat')}>
            {chat ? (
              <ChatPane key={`${chat.conversation} ${person}`} chat={chat} person={person} nameOf={(id) => people.find((candidate) => candidate.id === id)?.name ?? room.chat.bot} onOpen={open} />
            ) : (
              <Text className={styles.noChat}>{room.chat.noChat}</Text>
            )}
          </div>
          <div className={shown('tab')}>
            <TabFrame key={`${person} ${subPage}`} person={person} conversation={chat?.conversation ?? null} theme={theme} subPage={subPage} />
          </div>
        </div>
      </main>
    </div>
  );
}
