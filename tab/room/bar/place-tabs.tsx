import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import { narrow } from '../narrow';

export type Place = 'guide' | 'chat' | 'tab';

const useStyles = makeStyles({ tabs: { display: 'none', [narrow]: { display: 'flex' } } });

/** On a narrow screen: which of the three to see. */
export function PlaceTabs({ place, onChoose }: { readonly place: Place; readonly onChoose: (place: Place) => void }) {
  const styles = useStyles();

  return (
    <TabList className={styles.tabs} aria-label={room.places.label} selectedValue={place} onTabSelect={(_event, data) => onChoose(data.value as Place)}>
      <Tab value="guide">{room.places.guide}</Tab>
      <Tab value="chat">{room.places.chat}</Tab>
      <Tab value="tab">{room.places.tab}</Tab>
    </TabList>
  );
}
