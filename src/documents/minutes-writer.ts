import type { Minutes } from '../domain/minutes/minutes';
import { TemplateFault, type MinutesWriter } from '../ports/minutes-writer';
import type { TemplateCheck } from '../ports/template-check';
import { exampleMinutes } from './example-minutes';
import { minutesTags } from './minutes-tags';
import { presentationTags } from './presentation-tags';
import { documentNames } from '../i18n/sv/document-names';
import { startWarmWorker, type WorkerLimits } from './warm-worker';
import type { DocumentAnswer, DocumentRequest } from './worker-messages';

const usualLimits: WorkerLimits = { timeLimitMilliseconds: 20_000, heapMegabytes: 384 };

export interface DocumentsWriter extends MinutesWriter, TemplateCheck {
  /** Ends the thread. Documents under way are not finished. */
  close(): Promise<void>;
}

/** Writes minutes in a thread of its own (`workerFile`: the built documents-worker), so that no template can stop or fill the process. */
export function createMinutesWriter({ workerFile, limits = usualLimits }: { readonly workerFile: string; readonly limits?: WorkerLimits }): DocumentsWriter {
  const worker = startWarmWorker<DocumentRequest, DocumentAnswer>(workerFile, limits);

  return {
    async write(template: Uint8Array | null, minutes: Minutes) {
      if (template === null) {
        return bytesOf(await worker.ask({ verb: 'fill-form', form: 'minutes', frame: null, tags: minutesTags(minutes) }, []));
      }
      const copy = new Uint8Array(template);

      return bytesOf(await worker.ask({ verb: 'fill', template: copy, tags: minutesTags(minutes) }, [copy.buffer]));
    },
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
    close: () => worker.close(),
  };
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
