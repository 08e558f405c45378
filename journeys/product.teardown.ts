/** Jest's globalTeardown wants a file of its own. */
export { stopProduct as default } from './product.ts';
