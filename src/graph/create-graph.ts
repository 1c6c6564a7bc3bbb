import { downloadContent } from './calls/download-content';
import { getItem } from './calls/get-item';
import { replaceFile } from './library/replace-file';
import { resolveTemplate } from './library/resolve-template';
import { ColumnNames } from './library/column-names';
import type { LibraryLog, LibrarySettings } from './library/library-settings';
import { SLICE_UNIT } from './library/upload-in-session';
import { storeFile } from './library/store-file';
import type { DocumentLibrary } from '../ports/document-library';
import type { ResolvedTemplate } from '../ports/store';
import type { TemplateLibrary } from '../ports/template-library';
import type { OnBehalfOf } from './sign-in/on-behalf-of';
import { actionListLibrary } from './library/action-list';
import type { ActionListLibrary, ActionListWords } from '../ports/action-list';
import { libraryColumns } from './library/library-columns';
import type { LibraryColumns } from '../ports/library-columns';
import { graphPdf } from './library/graph-pdf';
import type { LibraryFile, PdfMaker } from '../ports/pdf-maker';
import { libraryFiles } from './library/library-files';
import type { LibraryFiles } from '../ports/library-files';
import { briefingLibrary } from './library/briefing-library';
import type { BriefingLibrary } from '../ports/briefing-library';
import { createSend, type SendGraph } from './transport/graph-call';
import { requireLoopback } from './transport/outbound-hosts';
import type { SendSettings } from './transport/send-settings';

export interface GraphSettings {
  /** Null: https://graph.microsoft.com. Local mode: the stand-in's address, `http://127.0.0.1:PORT/local/graph`. */
  readonly baseUrl: string | null;
  readonly appToken: (tenantId: string) => Promise<string>;
  /** The token of a person's request → that person's token for Graph. */
  readonly onBehalfOf: OnBehalfOf;
  readonly log?: LibraryLog;
  /** A line of JSON per exchange goes to this file (LOCAL_GRAPH_LOG). */
  readonly logFile?: string | null;
  /** `callMs`, `uploadMs`: for one attempt. `longestWaitSeconds`: a longer Retry-After is given back as `retryAt`. */
  readonly limits?: Partial<SendSettings['limits']>;
  /** Bytes. `simpleUpTo`: a larger file goes up in slices of `slice`, a multiple of 320 KiB. */
  readonly upload?: { readonly simpleUpTo?: number; readonly slice?: number };
  /** The clock that `retryAt` is reckoned from. */
  readonly now?: () => Date;
}

/** Microsoft advises slices of 5 to 10 MiB, and sessions for what is larger than 4 MB. */
const DEFAULT_UPLOAD = { simpleUpTo: 4_000_000, slice: 16 * SLICE_UNIT };
const DEFAULT_LIMITS: SendSettings['limits'] = { callMs: 30_000, uploadMs: 120_000, longestWaitSeconds: 5 };

/** SharePoint through Microsoft Graph: templates as the person or the app may read them, documents as the app. */
export function createGraph(settings: GraphSettings): { readonly templates: TemplateLibrary; readonly documents: DocumentLibrary; readonly pdf: PdfMaker; readonly read: (file: LibraryFile) => Promise<Uint8Array>; readonly briefingLibrary: BriefingLibrary; readonly libraryColumns: LibraryColumns; readonly libraryFiles: LibraryFiles; readonly actionList: (words: ActionListWords) => ActionListLibrary } {
  const log = settings.log ?? { warn: () => undefined };
  const sending: SendSettings = {
    baseUrl: settings.baseUrl === null ? null : requireLoopback(settings.baseUrl),
    logFile: settings.logFile ?? null,
    limits: { ...DEFAULT_LIMITS, ...settings.limits },
    now: settings.now ?? (() => new Date()),
  };
  const library: LibrarySettings = {
    log,
    columnNames: new ColumnNames(sending.now),
    simpleUpTo: settings.upload?.simpleUpTo ?? DEFAULT_UPLOAD.simpleUpTo,
    sliceBytes: settings.upload?.slice ?? DEFAULT_UPLOAD.slice,
    now: sending.now,
  };
  const asPerson = (userToken: string): SendGraph => createSend(sending, () => settings.onBehalfOf(userToken));
  const asApp = (tenantId: string): SendGraph => createSend(sending, () => settings.appToken(tenantId));

  return {
    templates: {
      resolve: (link, userToken) => resolveTemplate(asPerson(userToken), link),
      readAs: (template, userToken) => readTemplate(asPerson(userToken), template),
      read: (tenantId, template) => readTemplate(asApp(tenantId), template),
    },
    briefingLibrary: briefingLibrary(asApp),
    libraryColumns: libraryColumns({ asApp, asPerson }),
    libraryFiles: libraryFiles(asApp),
    actionList: (words) => actionListLibrary({ asApp, words, now: sending.now }),
    pdf: graphPdf(asApp),
    read: ({ tenantId, driveId, itemId }) => downloadContent(asApp(tenantId), driveId, itemId),
    documents: {
      store: (file) => storeFile(asApp(file.tenantId), file, library),
      replace: (tenantId, file, content) => replaceFile(asApp(tenantId), file, content, library),
    },
  };
}

async function readTemplate(send: SendGraph, { driveId, itemId }: ResolvedTemplate): Promise<{ readonly bytes: Uint8Array; readonly eTag: string }> {
  const { eTag } = await getItem(send, driveId, itemId);

  return { bytes: await downloadContent(send, driveId, itemId), eTag };
}
