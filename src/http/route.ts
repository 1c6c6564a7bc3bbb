import type { Response } from 'express';
import { z, type ZodType } from 'zod';
import type { World } from '../ports/world';
import type { Caller } from './middleware/authenticate';
import { parsePart } from './parse-part';

/** What a route is asked with once its parts are read. */
export interface Call<Parameters, Query, Body> extends Caller {
  readonly world: World;
  readonly parameters: Parameters;
  readonly query: Query;
  readonly body: Body;
  /** The caller's `Idempotency-Key`, made theirs alone; null where none was sent. */
  readonly requestKey: string | null;
  /** How often a silent stream shows that it lives. */
  readonly heartbeatSeconds: number;
}

/** A route of the API as the registry holds it: enough to mount it and to describe it. */
export interface Route {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'patch';
  readonly path: string;
  readonly query: ZodType;
  readonly body: ZodType;
  readonly answer: ZodType;
  /** Up to 1 MB instead of 256 KB: the texts of an item. */
  readonly takesLongTexts: boolean;
  /** The other form of the answer: `text/event-stream`. */
  readonly streams: boolean;
  respond(call: Call<Record<string, string>, unknown, unknown>, response: Response): Promise<unknown>;
}

type ParametersOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & ParametersOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : object;

interface Definition<Path extends string, Query extends ZodType, Body extends ZodType, Answer extends ZodType> {
  readonly name: string;
  readonly method: Route['method'];
  readonly path: Path;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  readonly takesLongTexts?: boolean;
  readonly streams?: boolean;
  /** What it gives is the answer; undefined where it has answered by itself. */
  handle(call: Call<ParametersOf<Path>, z.output<Query>, z.output<Body>>, response: Response): Promise<z.input<Answer> | undefined>;
}

const nothing = z.strictObject({});

/** A route whose handler gets its parts parsed and typed: parse, one use case, present. */
export function defineRoute<
  const Path extends string,
  Answer extends ZodType,
  Query extends ZodType = typeof nothing,
  Body extends ZodType = typeof nothing,
>(definition: Definition<Path, Query, Body, Answer>): Route {
  const query = definition.query ?? nothing;
  const body = definition.body ?? nothing;

  return {
    name: definition.name,
    method: definition.method,
    path: definition.path,
    query,
    body,
    answer: definition.answer,
    takesLongTexts: definition.takesLongTexts ?? false,
    streams: definition.streams ?? false,
    respond: async (call, response) =>
      definition.handle(
        {
          ...call,
          parameters: parsePart(parametersContract, call.parameters) as ParametersOf<Path>,
          query: parsePart(query, call.query) as z.output<Query>,
          body: parsePart(body, call.body ?? {}) as z.output<Body>,
        },
        response,
      ),
  };
}

const parametersContract = z.record(z.string(), z.string().max(100));
