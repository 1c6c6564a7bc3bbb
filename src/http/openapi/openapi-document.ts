import { z, type ZodType } from 'zod';
import { errorView } from '../../contracts/error';
import { httpText } from '../../i18n/sv/http';
import type { OpenDoor } from '../open-doors/open-door';
import type { Route } from '../route';
import { componentSchemas, schemaOf } from './schemas';

/** OpenAPI 3.1 for the whole door, from the contracts that the routes parse and present by. */
export function openApiDocument(routes: readonly Route[], openDoors: readonly OpenDoor[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    (paths[pathTemplate(route.path)] ??= {})[route.method] = operation(route);
  }
  for (const door of openDoors) {
    (paths[pathTemplate(door.path)] ??= {})[door.method] = openOperation(door);
  }

  return {
    openapi: '3.1.0',
    info: { title: httpText.api.title, description: httpText.api.description, version: '1' },
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: httpText.api.signIn } },
    },
  };
}

/** `/api/reviews/:reviewId` as `/api/reviews/{reviewId}`. */
export function pathTemplate(path: string): string {
  return path.replace(/\{\*(\w+)\}/g, '{$1}').replace(/:(\w+)/g, '{$1}');
}

function operation(route: Route): Record<string, unknown> {
  const changes = route.method !== 'get';

  return {
    operationId: route.name,
    summary: httpText.routes[route.name] ?? route.name,
    security: [{ bearer: [] }],
    parameters: [...pathParameters(route.path), ...queryParameters(route.query), ...(changes ? [idempotencyKey] : route.streams ? [lastEventId] : [])],
    ...(changes && { requestBody: { required: !route.body.safeParse({}).success, content: json(schemaOf(route.body, 'input')) } }),
    responses: {
      200: {
        description: httpText.api.success,
        content: { ...json(schemaOf(route.answer, 'output')), ...(route.streams && { 'text/event-stream': { schema: { type: 'string' } } }) },
      },
      ...errorAnswers([400, 401, 403, 404, ...(changes ? [409, 413] : []), 429, 500, 503]),
    },
  };
}

function openOperation(door: OpenDoor): Record<string, unknown> {
  return {
    operationId: door.name,
    summary: httpText.routes[door.name] ?? door.name,
    security: [],
    parameters: pathParameters(pathTemplate(door.path).replace(/\{(\w+)\}/g, ':$1')),
    ...(door.method === 'post' && { requestBody: { required: true, content: json({ type: 'object' }) } }),
    responses: {
      ...Object.fromEntries(door.statuses.filter((status) => status < 400).map((status) => [status, { description: httpText.api.success }])),
      ...errorAnswers(door.statuses.filter((status) => status >= 400)),
    },
  };
}

const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: false, description: httpText.api.idempotencyKey, schema: { type: 'string', maxLength: 200 } };

const lastEventId = { name: 'Last-Event-ID', in: 'header', required: false, description: httpText.api.lastEventId, schema: { type: 'integer' } };

function pathParameters(path: string): readonly Record<string, unknown>[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', maxLength: 100 } }));
}

function queryParameters(query: ZodType): readonly Record<string, unknown>[] {
  const schema = z.toJSONSchema(query, { io: 'input' });
  const required = new Set(schema.required ?? []);

  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({ name, in: 'query', required: required.has(name), schema: property }));
}

function errorAnswers(statuses: readonly number[]): Record<number, unknown> {
  return Object.fromEntries(statuses.map((status) => [status, { description: httpText.failures[status] ?? String(status), content: json(schemaOf(errorView, 'output')) }]));
}

function json(schema: unknown): Record<string, unknown> {
  return { 'application/json': { schema } };
}
