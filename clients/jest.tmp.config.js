import { clients } from './jest.config.js';
export default { ...clients, rootDir: '..' };
