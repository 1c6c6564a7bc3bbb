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
    if (request.verb === 'read') {
      return linesOf(request.file);
    }
    if (request.verb === 'fill-deck' || request.verb === 'check-deck') {
      return answerToDeck(request);
    }
    if (request.verb === 'places' || request.verb === 'tag') {
      return answerToTagging(request);
    }
    const template = preparedFor(request);
    if (request.verb === 'check') {
      return { kind: 'checked', faults: template.faults, warnings: template.warnings };
    }
    if (template.bytes === null) {
      return { kind: 'refused', faults: template.faults };
    }

    return { kind: 'document', bytes: fillTemplate(template, request.tags) };
  } catch (fault) {
    return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** A presentation's template is prepared anew each time: there is one of it in a review, not one in each change. */
function answerToDeck(request: Extract<DocumentRequest, { readonly verb: 'fill-deck' | 'check-deck' }>): DocumentAnswer {
  const { parts, slides, faults, warnings } = prepareDeck(request.template ?? makeDeck());
  if (request.verb === 'check-deck') {
    return { kind: 'checked', faults, warnings };
  }

  return slides === null ? { kind: 'refused', faults } : { kind: 'document', bytes: fillDeck({ parts, slides }, request.tags, request.title) };
}

function linesOf(file: Uint8Array): DocumentAnswer {
  const { lines, faults } = wordLines(file);

  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'lines', lines };
}

function preparedTemplate(bytes: Uint8Array): PreparedTemplate {
  return kept(createHash('sha256').update(bytes).digest('hex'), () => prepareTemplate(bytes));
}

function answerToTagging(request: Extract<DocumentRequest, { readonly verb: 'places' | 'tag' }>): DocumentAnswer {
  if (request.verb === 'places') {
    const { places, faults } = readPlaces(request.template);

    return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'places', places };
  }
  const { bytes, faults } = tagTemplate(request.template, request.choices);

  return bytes === null ? { kind: 'refused', faults } : { kind: 'document', bytes };
}

/** The form's own, or the template as it is; a template that has no tag at all is the frame of our own form. */
function preparedFor(request: Exclude<DocumentRequest, { readonly verb: 'fill-deck' | 'check-deck' | 'places' | 'tag' | 'read' }>): PreparedTemplate {
  if (request.verb === 'fill-form') {
    return preparedForm(request.form, request.frame);
  }
  const template = preparedTemplate(request.template);

  return request.verb === 'fill' && template.faults.length === 0 && template.isUntagged ? preparedForm(request.tags['protokoll'] === '' ? 'summons' : 'minutes', request.template) : template;
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
