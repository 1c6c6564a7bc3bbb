import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { minutesForm } from './forms/minutes-form';
import { summonsForm } from './forms/summons-form';
import { underFrame } from './forms/under-frame';
import { fillTemplate } from './fill/fill-template';
import { fillDeck } from './deck/fill-deck';
import { makeDeck } from './deck/make-deck';
import { prepareDeck } from './deck/prepare-deck';
import { useNativeDeflate } from './fill/native-deflate';
import { readPlaces, tagTemplate } from './tagging/tag-template';
import { wordLines } from './read/word-lines';
import { prepareTemplate, type PreparedTemplate } from './template/prepare-template';
import type { MinutesTags } from './minutes-tags';
import type { DocumentAnswer, DocumentRequest } from './worker-messages';

/** Checked templates kept by their content: an organisation has a handful. */
const keptTemplates = 16;
const prepared = new Map<string, PreparedTemplate>();

useNativeDeflate();
parentPort?.on('message', (request: DocumentRequest) => {
  const answer = answerTo(request);
  parentPort?.postMessage(answer, answer.kind === 'document' && answer.bytes.buffer instanceof ArrayBuffer ? [answer.bytes.buffer] : []);
});

function answerTo(request: DocumentRequest): DocumentAnswer {
  try {
    return carryOut(request);
  } catch (fault) {
    return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
  }
}

function carryOut(request: DocumentRequest): DocumentAnswer {
  switch (request.verb) {
    case 'fill':
      return filled(filledTemplate(request), request.tags);
    case 'fill-form':
      return filled(preparedForm(request.form, request.frame), request.tags);
    case 'fill-deck': {
      const { parts, slides, faults } = prepareDeck(request.template ?? makeDeck());

      return slides === null ? { kind: 'refused', faults } : { kind: 'document', bytes: fillDeck({ parts, slides }, request.tags, request.title) };
    }
    case 'check':
      return checked(preparedTemplate(request.template));
    case 'check-deck':
      return checked(prepareDeck(request.template));
    case 'read': {
      const { lines, faults } = wordLines(request.file);

      return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'lines', lines };
    }
    case 'places': {
      const { places, faults } = readPlaces(request.template);

      return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'places', places };
    }
    case 'tag': {
      const { bytes, faults } = tagTemplate(request.template, request.choices);

      return bytes === null ? { kind: 'refused', faults } : { kind: 'document', bytes };
    }
  }
}

function filled(template: PreparedTemplate, tags: MinutesTags): DocumentAnswer {
  return template.bytes === null ? { kind: 'refused', faults: template.faults } : { kind: 'document', bytes: fillTemplate(template, tags) };
}

function checked({ faults, warnings }: Pick<PreparedTemplate, 'faults' | 'warnings'>): DocumentAnswer {
  return { kind: 'checked', faults, warnings };
}

/** The template as it is; one that has no tag in its text is the frame of our own form. */
function filledTemplate({ template: bytes, tags }: Extract<DocumentRequest, { readonly verb: 'fill' }>): PreparedTemplate {
  const template = preparedTemplate(bytes);

  return template.faults.length === 0 && template.isUntagged ? preparedForm(tags['protokoll'] === '' ? 'summons' : 'minutes', bytes) : template;
}

function preparedTemplate(bytes: Uint8Array): PreparedTemplate {
  return kept(createHash('sha256').update(bytes).digest('hex'), () => prepareTemplate(bytes));
}

function preparedForm(form: 'summons' | 'minutes', frame: Uint8Array | null): PreparedTemplate {
  const key = frame === null ? 'bare' : createHash('sha256').update(frame).digest('hex');

  return kept(`${form} ${key}`, () => prepareTemplate(underFrame(frame, form === 'summons' ? summonsForm : minutesForm)));
}

function kept(key: string, prepare: () => PreparedTemplate): PreparedTemplate {
  const template = prepared.get(key) ?? prepare();
  prepared.delete(key);
  prepared.set(key, template);
  const [oldest] = prepared.keys();
  if (prepared.size > keptTemplates && oldest !== undefined) {
    prepared.delete(oldest);
  }

  return template;
}
