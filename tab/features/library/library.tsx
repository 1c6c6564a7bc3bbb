import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { LibraryView } from '../../../src/contracts/library';
import { listed } from '../../../src/i18n/format';
import { tabLibrary } from '../../../src/i18n/sv/tab-library';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { useNotice } from '../../components/notice';
import { Section } from '../../components/section';
import { Surface } from '../../components/surface';
import { useServices } from '../../services';
import { addColumns, getLibrary } from './api/library';

const LOOK_AGAIN_MILLISECONDS = 10_000;

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: tokens.spacingHorizontalM, width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
});

/** The library that the unit's drafts are put in, and the columns that documents are given. */
export function Library({ unitId }: { unitId: string }) {
  const styles = useStyles();
  const { api } = useServices();
  const { data, error, refetch } = useQuery({ queryKey: ['library', unitId], queryFn: () => getLibrary(api, unitId), refetchInterval: LOOK_AGAIN_MILLISECONDS });
  if (!data) {
    return error ? <LoadFault error={error} onRetry={() => void refetch()} /> : <Loading />;
  }

  return (
    <Surface>
      <Section level={2} title={tabLibrary.title}>
        <div className={styles.body}>
          {data.message && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{data.message}</MessageBarBody>
            </MessageBar>
          )}
          {data.name && data.url && (
            <Link href={data.url} target="_blank" rel="noreferrer">
              {tabLibrary.open(data.name)}
            </Link>
          )}
          {data.folder && <p className={styles.text}>{tabLibrary.folder(data.folder)}</p>}
          {data.columns.length > 0 && <Columns unitId={unitId} library={data} />}
        </div>
      </Section>
    </Surface>
  );
}

/** What will be added is named on the button itself, before it is. */
function Columns({ unitId, library }: { unitId: string; library: LibraryView }) {
  const styles = useStyles();
  const { api, queries } = useServices();
  const notice = useNotice();
  const missing = library.columns.filter(({ isThere }) => !isThere).map(({ name }) => name);
  const add = useMutation({
    mutationFn: () => addColumns(api, unitId),
    onMutate: () => notice.clear(),
    onSuccess: (changed) => queries.setQueryData(['library', unitId], changed),
    onError: (error) => notice.show(error),
  });

  return (
    <>
      <p className={styles.text}>{tabLibrary.columns}</p>
      <ul className={styles.columns}>
        {library.columns.map(({ name, isThere }) => (
          <li key={name}>
            {name} <span className={styles.quiet}>{isThere ? tabLibrary.there : tabLibrary.missing}</span>
          </li>
        ))}
      </ul>
      {missing.length === 0 && <p className={styles.quiet}>{tabLibrary.whole}</p>}
      {missing.length > 0 && library.isAdding && !library.message && <p className={styles.text}>{tabLibrary.adding}</p>}
      {missing.length > 0 && !library.isAdding && library.mayChange && (
        <>
          <p className={styles.quiet}>{tabLibrary.why}</p>
          <Button disabledFocusable={add.isPending} onClick={() => add.mutate()}>
            {tabLibrary.add(listed(missing))}
          </Button>
        </>
      )}
    </>
  );
}
