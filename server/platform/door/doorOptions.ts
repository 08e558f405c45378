import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Rule } from '../access/rule.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context, Door, Services } from '../api/context.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

export interface DoorOptions {
  door: Door;
  origin: string;
  services: Services;
  apollo: ApolloServer<Context>;
  /** Null at the API door, where any document within the limits is answered. */
  documents: TrustedDocuments | null;
  /** What the door serves besides: published statistics, and reports as files for those who may read them. */
  routes?(server: FastifyInstance, contextOf: ContextOf): void;
  /** What is sent to the door besides documents. */
  files?: readonly TakenFile[];
  /** The folder of the built app. */
  app: string;
  identify(door: Door, request: { session: string | null; bearer: string | null }): Promise<Viewer | null>;
  /** What is not well, in words for the operator; empty when the door can answer. */
  ailments(): Promise<string[]>;
  /** Counts and times a request; never who sent it. */
  observe(door: Door, status: number, seconds: number): void;
  /** Told of a mistake of ours. */
  report?(error: unknown): void;
  /** How many milliseconds an answer may take, 10 000 unless said. */
  longestAnswer?: number;
}

/** Who asks for a file by an address, by the session of the door; null when the door has refused already. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context | null>;
/** A way in for files, which are larger than anything that is typed: bytes as they are, from those of the rule alone. */
export interface TakenFile {
  path: string;
  largest: number;
  rule: Rule;
  take(context: Context, query: Readonly<Record<string, string>>, bytes: Buffer): Promise<object>;
}
