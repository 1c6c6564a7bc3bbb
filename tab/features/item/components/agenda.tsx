import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import type { ReviewVerbs } from '../../review/use-review-verbs';
import { AgendaRow } from './agenda-row';
import { NoteInformation } from './note-information';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  add: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface AgendaProps {
  review: ReviewView;
  selectedId: string | null;
  verbs: ReviewVerbs;
  onSelect: (itemId: string) => void;
}

/** The dagordning: every item with its state in words; the one in hand is marked. */
export function Agenda({ review, selectedId, verbs, onSelect }: AgendaProps) {
  const styles = useStyles();

  return (
    <>
      <ol className={styles.list}>
        {review.items.map((item) => (
          <AgendaRow key={item.id} review={review} item={item} isSelected={item.id === selectedId} onSelect={() => onSelect(item.id)} />
        ))}
      </ol>
      <NoteInformation review={review} />
      {verbs.may('add-item') && (
        <Button className={styles.add} appearance="subtle" icon={<AddRegular />} onClick={() => verbs.run('add-item')}>
          {tabReview.verbs['add-item']}
        </Button>
      )}
    </>
  );
}
