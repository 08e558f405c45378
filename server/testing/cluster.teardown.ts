/** Jest's globalTeardown wants a file of its own. */
export { stopCluster as default } from './cluster.ts';
