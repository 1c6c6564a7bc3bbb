import type { WordLine } from '../domain/document/word-sections';
import type { Minutes } from '../domain/minutes/minutes';
import { TemplateFault, type MinutesWriter } from '../ports/minutes-writer';
import type { TemplateCheck } from '../ports/template-check';
import { exampleMinutes } from './example-minutes';
import { WordFileFault, type WordText } from '../ports/word-text';
import { minutesTags } from './minutes-tags';
import { presentationTags } from './presentation-tags';
import { documentNames } from '../i18n/sv/document-names';
import { printedItems } from './read/printed-items';
import { startWarmWorker, type WarmWorker, type WorkerLimits } from './warm-worker';
import type { DocumentAnswer, DocumentRequest } from './worker-messages';

const usualLimits: WorkerLimits = { timeLimitMilliseconds: 20_000, heapMegabytes: 384 };

export interface DocumentsWriter extends MinutesWriter, TemplateCheck, WordText {
  /** Ends the thread. Documents under way are not finished. */
  close(): Promise<void>;
}

/** Writes minutes in a thread of its own (`workerFile`: the built documents-worker), so that no template can stop or fill the process. */
export function createMinutesWriter({ workerFile, limits = usualLimits }: { readonly workerFile: string; readonly limits?: WorkerLimits }): DocumentsWriter {
  const worker = startWarmWorker<DocumentRequest, DocumentAnswer>(workerFile, limits);

  return {
    write: (template, minutes) => write(worker, template, minutes),
    async writeSummons(frame: Uint8Array | null, minutes: Minutes) {
      const copy = frame && new Uint8Array(frame);

      return bytesOf(await worker.ask({ verb: 'fill-form', form: 'summons', frame: copy, tags: minutesTags(minutes) }, copy ? [copy.buffer] : []));
    },
    async writePresentation(template: Uint8Array | null, minutes: Minutes) {
      const copy = template && new Uint8Array(template);
      const title = `${documentNames.presentation.name} ${minutes.review.title}`;

      return bytesOf(await worker.ask({ verb: 'fill-deck', template: copy, tags: presentationTags(minutes), title }, copy ? [copy.buffer] : []));
    },
    async check(template, kind) {
      const copy = new Uint8Array(template);
      const answer = await worker.ask({ verb: kind === 'presentation' ? 'check-deck' : 'check', template: copy }, [copy.buffer]);
      if (answer.kind === 'checked') {
        return { faults: answer.faults, warnings: answer.warnings };
      }
      throw faultOf(answer);
    },
    async places(template) {
      const copy = new Uint8Array(template);
      const answer = await worker.ask({ verb: 'places', template: copy }, [copy.buffer]);
      if (answer.kind === 'places') {
        return answer.places;
      }
      throw faultOf(answer);
    },
    async tagged(template, choices) {
      const copy = new Uint8Array(template);

      return bytesOf(await worker.ask({ verb: 'tag', template: copy, choices }, [copy.buffer]));
    },
    async example(template, unit) {
      const copy = new Uint8Array(template);

      return bytesOf(await worker.ask({ verb: 'fill', template: copy, tags: minutesTags(exampleMinutes(unit)) }, [copy.buffer]));
    },
    ofFile: (file) => read(worker, file),
    async ofMinutes(template, minutes) {
      return { lines: await read(worker, await write(worker, template, minutes)), items: printedItems(minutes) };
    },
    close: () => worker.close(),
  };
}

type DocumentsWorker = WarmWorker<DocumentRequest, DocumentAnswer>;

async function write(worker: DocumentsWorker, template: Uint8Array | null, minutes: Minutes): Promise<Uint8Array> {
  if (template === null) {
    return bytesOf(await worker.ask({ verb: 'fill-form', form: 'minutes', frame: null, tags: minutesTags(minutes) }, []));
  }
  const copy = new Uint8Array(template);

  return bytesOf(await worker.ask({ verb: 'fill', template: copy, tags: minutesTags(minutes) }, [copy.buffer]));
}

async function read(worker: DocumentsWorker, file: Uint8Array): Promise<readonly WordLine[]> {
  const copy = new Uint8Array(file);
  const answer = await worker.ask({ verb: 'read', file: copy }, [copy.buffer]);
  if (answer.kind === 'refused') {
    throw new WordFileFault(answer.faults);
  }
  if (answer.kind === 'lines') {
    return answer.lines;
  }
  throw faultOf(answer);
}

function bytesOf(answer: DocumentAnswer): Uint8Array {
  if (answer.kind === 'document') {
    return answer.bytes;
  }
  throw faultOf(answer);
}

function faultOf(answer: DocumentAnswer): Error {
  return answer.kind === 'refused' ? new TemplateFault(answer.faults) : new Error(answer.kind === 'failed' ? answer.message : answer.kind);
}
