import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { SharePointListView } from '../../../src/contracts/action-list';
import type { UnitView } from '../../../src/contracts/unit';
import { moment } from '../../../src/i18n/format';
import { tabActionList } from '../../../src/i18n/sv/tab-action-list';
import { useNotice } from '../../components/notice';
import { Section } from '../../components/section';
import { Surface } from '../../components/surface';
import { useServices } from '../../services';
import { chooseActionList, getActionList } from './api/action-list';

const LOOK_AGAIN_MILLISECONDS = 10_000;

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Where the unit's actions are shown in SharePoint, or how they come there; for the one who plans the unit's reviews. */
export function ActionList({ unit }: { unit: UnitView }) {
  const { api } = useServices();
  const { data } = useQuery({ queryKey: ['action-list', unit.id], queryFn: () => getActionList(api, unit.id), refetchInterval: LOOK_AGAIN_MILLISECONDS, enabled: unit.mayPlan });
  if (!unit.mayPlan || !data || (!data.isChosen && !data.mayChoose && !data.message)) {
    return null;
  }

  return (
    <Surface>
      <Section level={2} title={tabActionList.title}>
        <Inside unit={unit} list={data} />
      </Section>
    </Surface>
  );
}

function Inside({ unit, list }: { unit: UnitView; list: SharePointListView }) {
  const styles = useStyles();

  return (
    <div className={styles.body}>
      {list.message && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{list.message}</MessageBarBody>
        </MessageBar>
      )}
      {list.isChosen ? <Chosen list={list} /> : <Offer unit={unit} list={list} />}
    </div>
  );
}

function Chosen({ list }: { list: SharePointListView }) {
  const styles = useStyles();

  return (
    <>
      {list.url ? (
        <Link href={list.url} target="_blank" rel="noreferrer">
          {tabActionList.open(list.name)}
        </Link>
      ) : (
        list.message === null && <p className={styles.text}>{tabActionList.creating}</p>
      )}
      <p className={styles.quiet}>{tabActionList.state(list.lookedAt && moment(list.lookedAt), list.waiting)}</p>
      <p className={styles.quiet}>{tabActionList.views}</p>
    </>
  );
}

/** What is created is shown before it is. */
function Offer({ unit, list }: { unit: UnitView; list: SharePointListView }) {
  const styles = useStyles();
  const { api, queries } = useServices();
  const notice = useNotice();
  const create = useMutation({
    mutationFn: () => chooseActionList(api, unit.id),
    onMutate: () => notice.clear(),
    onSuccess: (chosen) => queries.setQueryData(['action-list', unit.id], chosen),
    onError: (error) => notice.show(error),
  });

  return (
    <>
      <p className={styles.text}>{tabActionList.off}</p>
      {list.mayChoose && (
        <>
          <p className={styles.text}>{tabActionList.willCreate(list.name)}</p>
          <p className={styles.quiet}>{list.columns.join(', ')}</p>
          <Button disabledFocusable={create.isPending} onClick={() => create.mutate()}>
            {tabActionList.create}
          </Button>
        </>
      )}
    </>
  );
}
