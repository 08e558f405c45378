import { connect, type Socket } from 'node:net';

export interface Pressed {
  perSecond: number;
  p50: number;
  p99: number;
  number: number;
}

interface Pressure {
  port: number;
  /** The bytes of the next request. */
  next: () => Buffer;
  seconds: number;
  connections?: number;
}

const CONNECTIONS = 16;
/** However quick the server is, a round ends. */
const MOST = 1_000_000;
const PATIENCE = 15_000;

/**
 * Keeps 16 connections busy, one request at a time on each, until the time is over. Bare sockets: node's own client costs
 * more than some of the servers measured here. Every answer must be 200 and begin with data.
 */
export async function press({ port, next, seconds, connections = CONNECTIONS }: Pressure): Promise<Pressed> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const one = async () => {
    const line = await Line.open(port);
    try {
      while (performance.now() < until && latencies.length < MOST) {
        const from = performance.now();
        await line.ask(next());
        latencies.push(performance.now() - from);
      }
    } finally {
      line.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = (performance.now() - began) / 1000;
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { perSecond: sorted.length / took, p50: at(0.5), p99: at(0.99), number: sorted.length };
}

/** One keep-alive connection that speaks as much HTTP as the two servers do. */
export class Line {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #missing = 0;
  #settle: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | null = null;

  static async open(port: number): Promise<Line> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Line(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setTimeout(PATIENCE, () => this.#fail(new Error(`No answer within ${PATIENCE / 1000} s.`)));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
    socket.on('data', (chunk) => this.#take(chunk));
  }

  /** The body of the answer. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    this.#settle?.reject(error);
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    if (this.#missing > 0) {
      this.#missing -= chunk.length;
      if (this.#missing <= 0) this.#answer();
      return;
    }
    const all = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /content-length: (\d+)/i.exec(all.toString('latin1', 0, end + 4))?.[1];
    if (length === undefined) return this.#fail(new Error(`An answer without its length:\n${all.toString()}`));
    this.#missing = end + 4 + Number(length) - all.length;
    if (this.#missing <= 0) this.#answer();
  }

  #answer(): void {
    const all = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#missing = 0;
    const body = all.subarray(all.indexOf('\r\n\r\n') + 4);
    const settle = this.#settle;
    this.#settle = null;
    if (all.toString('latin1', 9, 12) === '200' && body.toString('latin1', 0, 7) === '{"data"') settle?.resolve(body);
    else settle?.reject(new Error(`The server refused:\n${all.toString('utf8', 0, 1500)}`));
  }
}
