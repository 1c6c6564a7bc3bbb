import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useRef } from 'react';
import { room } from '../../../src/i18n/sv/room';
import { getToken } from '../doors/token';
import { openOutside } from './place-in-link';
import { useTeamsHost } from '../host/use-teams-host';

const useStyles = makeStyles({ frame: { width: '100%', height: '100%', border: 'none', display: 'block' } });

export interface TabFrameProps {
  readonly person: string;
  readonly conversation: string | null;
  readonly theme: string;
  /** Below `/tab/`: `reviews/<id>`. */
  readonly subPage: string;
}

/** The tab as Teams frames it. Give it a new `key` for another person: it then signs in anew. */
export function TabFrame({ person, conversation, theme, subPage }: TabFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const token = useCallback(() => getToken(person), [person]);
  const host = useMemo(() => ({ place: { theme, conversation, subPage }, token, open: openOutside }), [theme, conversation, subPage, token]);
  useTeamsHost(frame, host);

  return <iframe ref={frame} className={styles.frame} title={room.frame.title} src={`/tab/${subPage}`} data-person={person} />;
}
