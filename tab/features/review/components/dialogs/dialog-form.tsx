import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { tabFrame } from '../../../../../src/i18n/sv/tab-frame';
import { useReturnedFocus } from './use-returned-focus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  surface: { '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL } },
});

interface DialogFormProps {
  title: string;
  send: string;
  isReady: boolean;
  isBusy: boolean;
  onSend: () => void;
  onEnd: () => void;
  children: ReactNode;
}

/**
 * A dialog that asks for something and sends it. The page's own filled button is behind it, so this one may be filled.
 * It is mounted whole, once its code is here: a dialog that gets its content later never takes the focus.
 */
export function DialogForm({ title, send, isReady, isBusy, onSend, onEnd, children }: DialogFormProps) {
  const styles = useStyles();
  useReturnedFocus();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady && !isBusy) {
      onSend();
    }
  }

  return (
    <Dialog open onOpenChange={onEnd}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions>
              <Button appearance="secondary" onClick={onEnd}>
                {tabFrame.cancel}
              </Button>
              <Button type="submit" appearance="primary" disabled={!isReady || isBusy}>
                {send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
