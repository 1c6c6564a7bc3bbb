import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabFrame } from '../../../../../src/i18n/sv/tab-frame';
import { useReturnedFocus } from './use-returned-focus';

const useStyles = makeStyles({ surface: { '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL } } });

/** A form that has its own button, in a dialog. */
export function FormalityDialog({ title, onEnd, children }: { title: string; onEnd: () => void; children: ReactNode }) {
  const styles = useStyles();
  useReturnedFocus();

  return (
    <Dialog open onOpenChange={onEnd}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onEnd}>{tabFrame.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
