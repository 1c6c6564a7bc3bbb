import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { tabFrame } from '../../src/i18n/sv/tab-frame';
import { errorText } from './error-text';

interface Notice {
  show(error: unknown): void;
  clear(): void;
}

const NoticeContext = createContext<Notice>({ show: () => undefined, clear: () => undefined });

const useStyles = makeStyles({
  place: { position: 'fixed', bottom: tokens.spacingVerticalL, left: tokens.spacingHorizontalM, right: tokens.spacingHorizontalM, zIndex: 10, maxWidth: '720px', marginInline: 'auto', boxShadow: tokens.shadow16, borderRadius: tokens.borderRadiusMedium },
});

/** What went wrong with the last thing the person asked for; stands until dismissed or until the next thing succeeds. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [error, setError] = useState<unknown>(null);
  const notice = useMemo(() => ({ show: setError, clear: () => setError(null) }), []);

  return (
    <NoticeContext.Provider value={notice}>
      {children}
      {error !== null && (
        <div className={styles.place} role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{tabFrame.refused}</MessageBarTitle>
              {errorText(error)}
            </MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={tabFrame.dismiss} onClick={notice.clear} />} />
          </MessageBar>
        </div>
      )}
    </NoticeContext.Provider>
  );
}

export function useNotice(): Notice {
  return useContext(NoticeContext);
}
