import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { clock as clockText, longDay } from '../../../src/i18n/format';
import { room } from '../../../src/i18n/sv/room';
import { getClock, moveClock } from '../doors/clock';
import { momentIn, stockholmOf } from './stockholm';

const HALF_MINUTE = 30_000;

const useStyles = makeStyles({ form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '18rem', justifyItems: 'start' } });

/** The local mode's clock: read, and moved. */
export function ClockButton() {
  const now = useQuery({ queryKey: ['clock'], queryFn: getClock, refetchInterval: HALF_MINUTE });
  const [isOpen, setOpen] = useState(false);
  if (!now.data) {
    return null;
  }
  const { date, time } = stockholmOf(now.data);

  return (
    <Popover open={isOpen} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle">{room.clock.open(`${longDay(date, 0)} ${clockText(time)}`)}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-labelledby="clock-heading">
        <ClockForm date={date} time={time} onMoved={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}

function ClockForm(props: { readonly date: string; readonly time: string; readonly onMoved: () => void }) {
  const styles = useStyles();
  const client = useQueryClient();
  const [date, setDate] = useState(props.date);
  const [time, setTime] = useState(props.time);
  const [hasFailed, setFailed] = useState(false);

  async function move(event: FormEvent) {
    event.preventDefault();
    const moment = momentIn(date, time);
    const isMoved = moment !== null && (await moveClock(moment).then(() => true, () => false));
    setFailed(!isMoved);
    if (isMoved) {
      await client.invalidateQueries();
      props.onMoved();
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void move(event)}>
      <Text as="h2" id="clock-heading" weight="semibold">
        {room.clock.heading}
      </Text>
      <Text size={200}>{room.clock.why}</Text>
      <Field label={room.clock.date}>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={room.clock.time} {...(hasFailed && { validationState: 'error', validationMessage: room.clock.failed })}>
        <Input type="time" value={time} onChange={(_event, data) => setTime(data.value)} />
      </Field>
      <Button type="submit">{room.clock.move}</Button>
    </form>
  );
}
