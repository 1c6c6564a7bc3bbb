import Ajv2020 from 'ajv/dist/2020';
import { openApiDocument, pathTemplate } from '../../src/http/openapi/openapi-document';
import { openDoors } from '../../src/http/open-doors/open-doors';
import { routes } from '../../src/http/routes/routes';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}

const document = openApiDocument(routes, openDoors) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

test('every registered route and door is described once, under its own name', () => {
  const registered = [...routes, ...openDoors].map(({ method, path }) => `${method} ${pathTemplate(path)}`);

  expect(operations.map(({ path, method }) => `${method} ${path}`).toSorted()).toEqual(registered.toSorted());
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
});

test.each(operations.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))('%s has a summary, its path parameters, an answer and its errors', (_name, { path, operation }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

  expect(operation.summary).not.toBe(operation.operationId);
  expect(operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
  expect(Object.keys(operation.responses).some((status) => Number(status) < 400)).toBe(true);
  expect(Object.values(operation.responses).every(({ description }) => description !== '')).toBe(true);
});

const signedIn = operations.filter(({ operation }) => operation.security.length > 0);

test.each(signedIn.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))('%s asks for a token and tells every error that the door can answer', (_name, { method, operation }) => {
  expect(operation.security).toEqual([{ bearer: [] }]);
  expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404', '429', '500', '503']));
  expect(operation.requestBody !== undefined).toBe(method !== 'get');
});

test('every schema is a JSON Schema, and every reference leads to one that is there', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', ...document });
  const schemas = operations.flatMap(({ operation }) => [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) => Object.values(part?.content ?? {}).map(({ schema }) => schema)));

  for (const schema of [...schemas, ...Object.values(document.components.schemas)]) {
    expect(() => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document#/components')) as object)).not.toThrow();
  }
  expect(JSON.stringify(document)).not.toMatch(/"\$id"|__shared|"#\/\$defs/);
});

test('the description says what it is', () => {
  expect(document.openapi).toBe('3.1.0');
});
