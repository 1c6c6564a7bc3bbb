import { makeTemplates, templateFileNames } from '../../src/local/templates/make-templates';

/** The region's template, which the minutes are filled into by both. */
export async function regionTemplate(): Promise<Uint8Array> {
  return (await makeTemplates()).find(({ fileName }) => fileName === templateFileNames.uppsala)?.bytes ?? new Uint8Array();
}
