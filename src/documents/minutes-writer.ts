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

  const write = async (template: Uint8Array | null, minutes: Minutes): Promise<Uint8Array> => {
    const tags = minutesTags(minutes);

    return bytesOf(await handOver(worker, template, (copy) => (copy ? { verb: 'fill', template: copy, tags } : { verb: 'fill-form', form: 'minutes', frame: null, tags })));
  };

  return {
    write,
    async writeSummons(frame, minutes) {
      return bytesOf(await handOver(worker, frame, (copy) => ({ verb: 'fill-form', form: 'summons', frame: copy, tags: minutesTags(minutes) })));
    },
    async writePresentation(template, minutes) {
      const title = `${documentNames.presentation.name} ${minutes.review.title}`;

      return bytesOf(await handOver(worker, template, (copy) => ({ verb: 'fill-deck', template: copy, tags: presentationTags(minutes), title })));
    },
    async check(template, kind) {
      const answer = await handOver(worker, template, (copy) => ({ verb: kind === 'presentation' ? 'check-deck' : 'check', template: copy }));
      if (answer.kind === 'checked') {
        return { faults: answer.faults, warnings: answer.warnings };
      }
      throw faultOf(answer);
    },
    async places(template) {
      const answer = await handOver(worker, template, (copy) => ({ verb: 'places', template: copy }));
      if (answer.kind === 'places') {
        return answer.places;
      }
      throw faultOf(answer);
    },
    tagged: async (template, choices) => bytesOf(await handOver(worker, template, (copy) => ({ verb: 'tag', template: copy, choices }))),
    example: (template, unit) => write(template, exampleMinutes(unit)),
    ofFile: (file) => read(worker, file),
    async ofMinutes(template, minutes) {
      return { lines: await read(worker, await write(template, minutes)), items: printedItems(minutes) };
    },
    close: () => worker.close(),
  };
}

type DocumentsWorker = WarmWorker<DocumentRequest, DocumentAnswer>;

/** Asks with a copy of the file, which goes over to the thread whole: the caller keeps its own. */
function handOver<File extends Uint8Array | null>(worker: DocumentsWorker, file: File, request: (copy: File) => DocumentRequest): Promise<DocumentAnswer>;
function handOver(worker: DocumentsWorker, file: Uint8Array | null, request: (copy: Uint8Array | null) => DocumentRequest): Promise<DocumentAnswer> {
  const copy = file && new Uint8Array(file);

  return worker.ask(request(copy), copy ? [copy.buffer] : []);
}

async function read(worker: DocumentsWorker, file: Uint8Array): Promise<readonly WordLine[]> {
  const answer = await handOver(worker, file, (copy) => ({ verb: 'read', file: copy }));
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
