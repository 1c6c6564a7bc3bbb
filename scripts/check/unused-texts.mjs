import { nodesOf } from './syntax-tree.mjs';

/** Keys of the exported text objects that nothing reads. Objects with a type (one text per code) are kept complete by it. */
export function unusedTexts(catalogues, files) {
  const used = new Set(files.flatMap((file) => [...nodesOf(file.tree)].flatMap(namesRead)));

  return catalogues.flatMap(({ path, tree }) =>
    keysOf(tree)
      .filter(({ name, parent }) => !used.has(name) && !used.has(`${parent}[]`))
      .map(({ name, parent }) => `${path}: nothing uses ${parent}.${name}. Remove it.`),
  );
}

function keysOf(tree) {
  return tree.body
    .filter((node) => node.type === 'ExportDeclaration' && node.declaration.type === 'VariableDeclaration')
    .flatMap((node) => node.declaration.declarations)
    .filter((declared) => !declared.id.typeAnnotation)
    .flatMap((declared) => keysBelow(declared.id.value, declared.init));
}

function keysBelow(parent, value) {
  const object = value?.type === 'TsConstAssertion' || value?.type === 'TsSatisfiesExpression' ? value.expression : value;
  if (object?.type !== 'ObjectExpression') {
    return [];
  }

  return object.properties
    .filter((property) => property.key?.value !== undefined)
    .flatMap((property) => [{ parent, name: property.key.value }, ...keysBelow(property.key.value, property.value)]);
}

/** `texts.title` and `{ title }` read a name; `texts[state]` and `Object.entries(texts)` read every name of `texts`. */
function namesRead(node) {
  switch (node.type) {
    case 'MemberExpression':
      return node.property.type === 'Computed' ? [computedName(node)] : [node.property.value];
    case 'AssignmentPatternProperty':
    case 'KeyValuePatternProperty':
      return [node.key.value];
    case 'CallExpression':
      return node.arguments.map((argument) => `${nameOf(argument.expression)}[]`);
    default:
      return [];
  }
}

function computedName({ object, property }) {
  return property.expression.type === 'StringLiteral' ? property.expression.value : `${nameOf(object)}[]`;
}

function nameOf(expression) {
  return expression.type === 'MemberExpression' ? expression.property.value : expression.value;
}
