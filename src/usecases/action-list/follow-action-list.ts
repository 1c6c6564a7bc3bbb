import { rowOf } from '../../domain/action-list/action-row';
import { editOf, type RowEdit } from '../../domain/action-list/row-edit';
import type { FoundRow, OpenedList, RowOutcome } from '../../ports/action-list';
import type { ChosenList, MirroredAction, WrittenRow } from '../../ports/action-list-store';
import { LibraryFault } from '../../ports/document-library';
import type { ActionListTexts, ActionListWorld } from './action-list-world';
import { takeOverEdit } from './take-over-edit';

const LEASE_SECONDS = 300;
/** Rows written at one look; the rest comes at the next. */
const MOST_ROWS = 1_000;
const ROWS_IN_A_PART = 200;

/**
 * One look at a list in SharePoint: what people have changed there is taken over or put back with a reason, then every row whose action has
 * changed is written. Their changes come first, so that nothing of ours is written over words that nobody has read. Does nothing where
 * another instance looks just now. A fault of SharePoint is kept for people to read, and what is left waits for the next look.
 */
export async function followActionList(world: ActionListWorld, texts: ActionListTexts, list: ChosenList): Promise<void> {
  const { tenantId } = list;
  const { watches, actionLists } = world.store;
  const resource = `list:${list.driveId}/${list.name}`;
  const taken = await watches.take(tenantId, resource, { now: world.clock.now(), seconds: LEASE_SECONDS });
  if (taken === null) {
    return;
  }
  let { since } = taken;
  let place = (await actionLists.status(tenantId, list))?.place ?? null;
  let fault: string | null = null;
  try {
    place ??= await world.actionList.open(tenantId, list);
    since = await takeIn(world, texts, { tenantId, place, since });
    await writeOut(world, list, place);
  } catch (error) {
    if (!(error instanceof LibraryFault)) {
      throw error;
    }
    fault = error.reason;
    place = error.reason === 'missing' ? null : place;
    since = error.reason === 'missing' ? null : since;
  } finally {
    await watches.giveBack(tenantId, resource, since);
    await actionLists.saveStatus(tenantId, list, { place, lookedAt: world.clock.now().toISOString(), fault });
  }
}

interface Looking {
  readonly tenantId: string;
  readonly place: OpenedList;
  readonly since: string | null;
}

/** Answers from where the next look goes on. A list that has forgotten that far back (410) is read whole. */
async function takeIn(world: ActionListWorld, texts: ActionListTexts, { tenantId, place, since }: Looking): Promise<string> {
  const { actionLists } = world.store;
  const changes = (await world.actionList.changes(tenantId, place, since)) ?? (await world.actionList.changes(tenantId, place, null));
  if (changes === null) {
    throw new LibraryFault('unreachable', { message: 'The list gives no link to begin from' });
  }
  const mirrored = await actionLists.byRow(tenantId, [...changes.rows.map(({ rowId }) => rowId), ...changes.gone]);
  const byRow = new Map(mirrored.map((one) => [one.row?.rowId ?? '', one]));
  for (const row of changes.rows) {
    const known = byRow.get(row.rowId);
    if (known) {
      await takeRow(world, texts, { tenantId, row, known });
    }
  }
  for (const rowId of changes.gone) {
    const known = byRow.get(rowId);
    if (known) {
      await actionLists.outdate(tenantId, known.action.number, { note: texts.rowRemoved(world.clock.now()), isGone: true });
    }
  }

  return changes.next;
}

async function takeRow(world: ActionListWorld, texts: ActionListTexts, { tenantId, row, known }: { readonly tenantId: string; readonly row: FoundRow; readonly known: MirroredAction }): Promise<void> {
  const { written, note, action } = known;
  const edit = written && row.values ? editOf(written, row.values, note) : null;
  if (known.row?.eTag === row.eTag || (written && row.values && edit === null)) {
    return;
  }
  const { eTag } = row;
  // Written by us, and the answer never came: what stands there is not known, so it is written again.
  const answer = row.editor === 'app' ? note : await answerTo(world, texts, { tenantId, row, known, edit });
  await world.store.actionLists.outdate(tenantId, action.number, { note: answer, eTag });
}

/** What the row has to say of a person's change. */
async function answerTo(
  world: ActionListWorld,
  texts: ActionListTexts,
  { tenantId, row, known, edit }: { readonly tenantId: string; readonly row: FoundRow; readonly known: MirroredAction; readonly edit: RowEdit | null },
): Promise<string> {
  const now = world.clock.now();
  const person = row.editor === null || row.editor === 'app' ? null : await world.store.units.personByObjectId(tenantId, row.editor.objectId);
  if (person === null) {
    return texts.putBack('unknown-person', edit?.comment ?? '', now);
  }

  return edit === null ? texts.putBack('read-only', '', now) : takeOverEdit(world, texts, { principal: { tenantId, personId: person.id }, mirrored: known, edit, key: `row:${row.rowId}:${row.eTag}` });
}

/** In parts, each kept as soon as it is written: what a fault leaves over is written at the next look. */
async function writeOut(world: ActionListWorld, { tenantId, unitIds }: ChosenList, place: OpenedList): Promise<void> {
  for (let left = MOST_ROWS; left > 0; left -= ROWS_IN_A_PART) {
    const outdated = await world.store.actionLists.outdated(tenantId, unitIds, ROWS_IN_A_PART);
    const outcomes = await writeRows(world, { tenantId, place, outdated });
    const later = outcomes.find((outcome) => outcome.outcome === 'later');
    if (later?.outcome === 'later') {
      throw new LibraryFault('throttled', { message: 'SharePoint asked us to wait with some rows', ...(later.retryAt ? { retryAt: later.retryAt } : {}) });
    }
    if (outdated.length < ROWS_IN_A_PART || outcomes.every(({ outcome }) => outcome !== 'written')) {
      return;
    }
  }
}

async function writeRows(world: ActionListWorld, { tenantId, place, outdated }: { readonly tenantId: string; readonly place: OpenedList; readonly outdated: readonly MirroredAction[] }): Promise<readonly RowOutcome[]> {
  const { actionLists } = world.store;
  const rows = outdated.map(({ action, row, note }) => ({ row, values: rowOf(action, note) }));
  const outcomes = rows.length === 0 ? [] : await world.actionList.write(tenantId, place, rows);
  const written: WrittenRow[] = [];
  for (const [index, { action, note, generation }] of outdated.entries()) {
    const [outcome, row] = [outcomes[index], rows[index]];
    if (outcome?.outcome === 'written' && row) {
      written.push({ number: action.number, rowId: outcome.rowId, eTag: outcome.eTag, written: row.values, generation });
    } else if (outcome?.outcome === 'missing') {
      await actionLists.outdate(tenantId, action.number, { note, isGone: true });
    }
  }
  await actionLists.saveWritten(tenantId, written);

  return outcomes;
}
