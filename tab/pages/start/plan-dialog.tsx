import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitView } from '../../../src/contracts/unit';
import { tabStart } from '../../../src/i18n/sv/tab-start';
import { DialogForm } from '../../features/review/components/dialogs/dialog-form';
import { monthNames } from './month-names';
import { usePlanning } from './use-planning';

/** Plans a review: type, day, place. The agenda comes from the routine. */
export function PlanDialog({ unit, onEnd }: { unit: UnitView; onEnd: () => void }) {
  const { plan, isBusy } = usePlanning(onEnd);
  const [meetingType, setMeetingType] = useState(unit.meetingTypes[0]?.id ?? '');
  const [date, setDate] = useState('');
  const [startTime, setStartTime] = useState('');
  const [place, setPlace] = useState('');
  const [subjectAreas, setSubjectAreas] = useState<string[]>(unit.subjectAreas.slice(0, 1).map((area) => area.id));
  const months = unit.meetingTypes.find((type) => type.id === meetingType)?.months ?? [];

  function send(): void {
    void plan({ unitId: unit.id, meetingType, date: date || null, startTime: startTime || null, place, subjectAreas });
  }

  return (
    <DialogForm title={tabStart.dialog.title} send={tabStart.dialog.plan} isReady={meetingType !== ''} isBusy={isBusy} onSend={send} onEnd={onEnd}>
      <Field label={tabStart.dialog.meetingType} hint={months.length > 0 ? tabStart.dialog.months(monthNames(months)) : null}>
        <Select value={meetingType} onChange={(_event, data) => setMeetingType(data.value)}>
          {unit.meetingTypes.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={tabStart.dialog.date} hint={tabStart.dialog.dateHint}>
        <Input type="date" value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={tabStart.dialog.startTime}>
        <Input type="time" value={startTime} onChange={(_event, data) => setStartTime(data.value)} />
      </Field>
      <Field label={tabStart.dialog.place}>
        <Input value={place} maxLength={200} onChange={(_event, data) => setPlace(data.value)} />
      </Field>
      {unit.subjectAreas.length > 1 && (
        <Field label={tabStart.dialog.subjectAreas}>
          <div role="group">
            {unit.subjectAreas.map((area) => (
              <Checkbox
                key={area.id}
                label={area.name}
                checked={subjectAreas.includes(area.id)}
                onChange={(_event, data) => setSubjectAreas((chosen) => (data.checked ? [...chosen, area.id] : chosen.filter((id) => id !== area.id)))}
              />
            ))}
          </div>
        </Field>
      )}
    </DialogForm>
  );
}
