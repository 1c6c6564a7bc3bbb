import { makeStyles } from '@fluentui/react-components';
import { createContext, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says live changes to those who listen rather than look, without moving anything. */
export function Announcer({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [text, setText] = useState('');

  return (
    <AnnounceContext.Provider value={setText}>
      {children}
      <div className={styles.hidden} aria-live="polite" role="status">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
