import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import type { RoomChat } from '../doors/chats';
import type { RoomPerson } from '../doors/people';
import { narrow } from '../narrow';
import type { RoomTheme } from '../themes';
import { ChatSelect } from './chat-select';
import { ClockButton } from './clock-button';
import { PersonSelect } from './person-select';
import { ThemeSelect } from './theme-select';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '> .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '16rem', [narrow]: { flex: '1 1 30%', maxWidth: 'none' } },
    '> .fui-Field:first-of-type': { [narrow]: { flex: '1 1 100%' } },
    '> .fui-Field:nth-of-type(2)': { [narrow]: { flex: '1 1 55%' } },
    [narrow]: { rowGap: tokens.spacingVerticalXS },
  },
  heading: { alignSelf: 'center', marginRight: tokens.spacingHorizontalS, [narrow]: { position: 'absolute', clip: 'rect(0 0 0 0)', overflow: 'hidden', width: '1px', height: '1px' } },
  guide: { marginLeft: 'auto', [narrow]: { display: 'none' } },
});

export interface BarProps {
  readonly people: readonly RoomPerson[];
  readonly chats: readonly RoomChat[];
  readonly person: string;
  readonly conversation: string | null;
  readonly theme: RoomTheme;
  readonly isGuided: boolean;
  readonly onBe: (person: string) => void;
  readonly onChat: (conversation: string) => void;
  readonly onTheme: (theme: RoomTheme) => void;
  readonly onGuide: () => void;
}

/** What the room lets its visitor choose: meeting, person, theme, time. */
export function Bar({ people, chats, person, conversation, theme, isGuided, onBe, onChat, onTheme, onGuide }: BarProps) {
  const styles = useStyles();
  const shown = chats.filter((chat) => chat.members.length > 1 || chat.members.includes(person));

  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.heading}>
        {room.title}
      </Text>
      <ChatSelect chats={shown} conversation={conversation} onChoose={onChat} />
      <PersonSelect people={people} person={person} onBe={onBe} />
      <ThemeSelect theme={theme} onChoose={onTheme} />
      <ClockButton />
      <Button className={styles.guide} aria-expanded={isGuided} onClick={onGuide}>
        {isGuided ? room.guide.close : room.guide.open}
      </Button>
    </header>
  );
}
