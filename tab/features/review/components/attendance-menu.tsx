import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import { tabAttendance } from '../../../../src/i18n/sv/tab-attendance';

interface AttendanceMenuProps {
  line: AttendanceView;
  onLeave: ((isGone: boolean) => void) | null;
  onWrite: (field: 'note' | 'actingFor') => void;
}

/** What may be noted of a person beside their presence. */
export function AttendanceMenu({ line, onLeave, onWrite }: AttendanceMenuProps) {
  const isOut = line.absences.some((absence) => absence.to === null && absence.source === 'secretary');

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={tabAttendance.menu(line.name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onLeave && line.present && <MenuItem onClick={() => onLeave(!isOut)}>{isOut ? tabAttendance.back : tabAttendance.leaves}</MenuItem>}
          {line.actingFor === '' && <MenuItem onClick={() => onWrite('actingFor')}>{tabAttendance.writeActingFor}</MenuItem>}
          {line.note === '' && line.present && <MenuItem onClick={() => onWrite('note')}>{tabAttendance.writeNote}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
