import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { createMinutesWriter } from '../src/documents/minutes-writer';
import { minutesTags } from '../src/documents/minutes-tags';
import { makeTemplates, templateFileNames } from '../src/local/templates/make-templates';
import { beside, median, type BenchResult } from './bench-result';
import { heavyMinutes } from '../tests/support/rich-minutes';

const warmUps = 25;
const runs = 31;
const goal = 1.3;

/** Minutes of 15 items, 60 decisions and 200 actions: our writer, warm, against bare docxtemplater on the same template and data, turn by turn. */
export async function protocolFirst(workerFile: string): Promise<BenchResult> {
  const template = (await makeTemplates()).find(({ fileName }) => fileName === templateFileNames.uppsala)?.bytes ?? new Uint8Array();
  const minutes = heavyMinutes();
  const tags = minutesTags(minutes);
  const writer = createMinutesWriter({ workerFile });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const ourTime = await timed(() => writer.write(template, minutes));
    const bareTime = await timed(() => Promise.resolve(fillBare(template, tags)));
    if (run >= 0) {
      ours.push(ourTime);
      bare.push(bareTime);
    }
  }
  await writer.close();

  return beside('protocol-first', 'ms', { ours: median(ours), yardstick: median(bare), goal });
}

/** As docxtemplater's own manual has it; only the schema's "finns" needs a reader of its own. */
function fillBare(template: Uint8Array, tags: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true, parser: bareParser, nullGetter: () => '' });
  document.render(tags);

  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function bareParser(tag: string) {
  const isPresence = tag.startsWith('finns ');
  const name = isPresence ? tag.slice('finns '.length) : tag;

  return {
    get(scope: Readonly<Record<string, unknown>>) {
      const value = scope[name];

      return isPresence && Array.isArray(value) ? value.length > 0 : value;
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();

  return performance.now() - start;
}
