import { literalTexts } from './literal-texts.mjs';
import { sourceFiles } from './source-files.mjs';
import { parsed } from './syntax-tree.mjs';
import { unusedTexts } from './unused-texts.mjs';

/** Where Swedish is data: the catalogue itself, the demo's story and forms, the tags of the templates, the words of the routine format. */
const swedishByNature = /^src\/(i18n|local\/demo-data|local\/templates|cli\/demo\/scenarios|documents\/template\/tag-schema\.ts|routines\/format|local\/sharepoint\/present\/present-list\.ts)/;

const files = sourceFiles(['src', 'bot', 'tab']).map(parsed);
const catalogues = files.filter((file) => file.path.startsWith('src/i18n/'));
const faults = [...files.filter((file) => !swedishByNature.test(file.path)).flatMap(literalTexts), ...unusedTexts(catalogues, files)];

for (const fault of faults) {
  console.error(fault);
}
console.log(`${catalogues.length} text files, ${files.length} source files.`);
process.exitCode = faults.length === 0 ? 0 : 1;
