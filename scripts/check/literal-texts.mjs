import { nodesOf } from './syntax-tree.mjs';

/** Attributes whose value a person reads or hears. */
const readAttributes = new Set(['title', 'label', 'placeholder', 'aria-label', 'alt', 'hint']);

/** Swedish text in code: string literals, templates and JSX with å, ä or ö, and words in attributes that a person reads. */
export function literalTexts({ path, source, tree }) {
  const found = [...nodesOf(tree)].map(textOf).filter((text) => text !== null);

  return [...new Set(found)].map((text) => `${path}:${lineOf(source, text)}: "${text.trim()}" belongs in src/i18n/sv.`);
}

function textOf(node) {
  if (node.type === 'JSXAttribute') {
    return readAttributes.has(node.name.value) && node.value?.type === 'StringLiteral' && /\p{L}{2}/u.test(node.value.value) ? node.value.value : null;
  }
  if (node.type === 'StringLiteral' || node.type === 'JSXText') {
    return isSwedish(node.value) ? node.value : null;
  }

  return node.type === 'TemplateElement' && isSwedish(node.cooked ?? '') ? node.cooked : null;
}

/** The product's name is a name in every language; one word in small letters is an identifier of the routines or the templates. */
function isSwedish(text) {
  const said = text.replaceAll('Genomgång', '').trim();

  return /[åäöÅÄÖ]/.test(said) && !/^\p{Ll}+$/u.test(said);
}

function lineOf(source, text) {
  return source.slice(0, source.indexOf(text)).split('\n').length;
}
