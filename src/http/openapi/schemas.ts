import { z, type ZodType } from 'zod';
import { actionDetailView, actionListView } from '../../contracts/action';
import { actionView, attendanceView, clauseContract, figureContract, itemView, questionView } from '../../contracts/agenda-item';
import { errorView } from '../../contracts/error';
import { reviewChangedEvent } from '../../contracts/events';
import { minutesView } from '../../contracts/minutes';
import { minutesDraftView, reviewDocumentView, reviewSummaryView, reviewView } from '../../contracts/review';
import { meView, unitView } from '../../contracts/unit';

/** What has a name of its own in the description; the rest stands where it is used. */
const named = {
  Review: reviewView,
  ReviewSummary: reviewSummaryView,
  AgendaItem: itemView,
  Question: questionView,
  Figure: figureContract,
  Clause: clauseContract,
  Attendance: attendanceView,
  Action: actionView,
  ActionDetail: actionDetailView,
  ActionList: actionListView,
  Minutes: minutesView,
  MinutesDraft: minutesDraftView,
  ReviewDocument: reviewDocumentView,
  Unit: unitView,
  Me: meView,
  ReviewChanged: reviewChangedEvent,
  Error: errorView,
} as const satisfies Readonly<Record<string, ZodType>>;

/** The named schemas, as they are answered. */
export function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) {
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'output' });

  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** A schema, or the reference to it where it has a name. */
export function schemaOf(schema: ZodType, direction: 'input' | 'output'): unknown {
  const name = direction === 'output' && Object.entries(named).find(([, candidate]) => candidate === schema)?.[0];

  return name ? { $ref: reference(name) } : withoutIdentity(z.toJSONSchema(schema, { io: direction }));
}

function reference(id: string): string {
  return `#/components/schemas/${id}`;
}

function withoutIdentity(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
