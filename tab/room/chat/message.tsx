import { Badge, MessageBar, MessageBarBody, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import { CardView } from '../card/card-view';
import type { CardListener } from '../card/draw-card';
import type { RoomMessage } from '../doors/messages';

const useStyles = makeStyles({
  message: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  own: { justifyItems: 'end' },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', color: tokens.colorNeutralForeground3 },
  bubble: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2 },
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden', boxShadow: tokens.shadow4, minWidth: 0 },
});

export interface MessageProps extends CardListener {
  readonly message: RoomMessage;
  readonly from: string;
  readonly isOwn: boolean;
  /** What only this person got to read after a press. */
  readonly answer: string;
}

export function Message({ message, from, isOwn, answer, onPress, onOpen }: MessageProps) {
  const styles = useStyles();

  return (
    <li className={mergeClasses(styles.message, isOwn && styles.own)}>
      <div className={styles.head}>
        <Text size={200}>{from}</Text>
        {message.updated && (
          <Badge appearance="tint" color="informative" size="small">
            {room.chat.updated}
          </Badge>
        )}
      </div>
      {message.text !== '' && <div className={mergeClasses(styles.bubble, isOwn && styles.ownBubble)}>{message.text}</div>}
      {message.card && (
        <div className={styles.card}>
          <CardView card={message.card} onPress={onPress} onOpen={onOpen} />
        </div>
      )}
      {answer !== '' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {answer} <Text size={200}>{room.chat.onlyYou}</Text>
          </MessageBarBody>
        </MessageBar>
      )}
    </li>
  );
}
