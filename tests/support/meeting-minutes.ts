import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Minutes } from '../../src/domain/minutes/minutes';
import type { Attendance } from '../../src/domain/review/review';
import type { Statement } from '../../src/domain/decision/statement';
import { richMinutes } from './rich-minutes';

/** The rich minutes of a meeting that people came to and left, spoke against, had jäv in and stood in for each other at. */
export function meetingMinutes(): Minutes {
  const rich = richMinutes();
  const items = rich.items.map(said);
  const attendance = rich.review.attendance.map(came);
  const names = { ...rich.names, ...Object.fromEntries(attendance.map((line) => [line.personId, line.name])) };
  const adjusters = attendance.filter((line) => adjusting.includes(line.personId)).map(({ personId, name, role }) => ({ personId, name, role }));

  return { ...rich, items, names, adjusters, review: { ...rich.review, items, attendance, adjusting: { personIds: adjusting, date: '2027-03-19', place: 'Storgatan 1, plan 3' } } };
}

const adjusting = ['l1', 'l2'];
const out = (from: string, to: string | null) => [{ from: at(from), to: to && at(to), source: 'secretary' as const }];

function came(line: Attendance): Attendance {
  const changes: Readonly<Record<string, Partial<Attendance>>> = {
    l2: { absences: out('12:10', '12:20') },
    l3: { note: '', absences: out('12:14', '12:22') },
    l5: { actingFor: 'controllern', absences: out('12:36', null) },
  };

  return { ...line, ...changes[line.personId] };
}

function said(item: AgendaItem, index: number): AgendaItem {
  switch (index) {
    case 1:
      return { ...item, statements: [statement('motion', 'l2', 'att introduktionen även omfattar vikarier'), statement('dissent', 'l3', 'Tiden är för kort.'), statement('dissent', 'l4', 'Instämmer med ledamot 3.'), statement('note', 'l2', 'Facket är informerat.')] };
    case 2:
      return { ...item, immediateApproval: true, statements: [statement('conflict', 'fc', '')], decision: item.decision && { ...item.decision, asDeputy: true, decidedBy: 'l1' } };
    case 7:
      return { ...item, confidential: true };
    default:
      return item;
  }
}

function statement(kind: Statement['kind'], personId: string, text: string): Statement {
  return { kind, personId, text, at: at('12:12'), recordedBy: personId };
}

function at(time: string): string {
  return `2027-03-09T${time}:00Z`;
}
