import babel from '@babel/core';
import swcJest from '@swc/jest';

const swc = swcJest.createTransformer({
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
});

// Lingui's macro exists for Babel and not for the swc that jest uses, so the few files with a macro pass Babel first.
function withoutMacros(source, path) {
  if (!source.includes('@lingui/core/macro') && !source.includes('@lingui/react/macro')) return source;
  return babel.transformSync(source, {
    filename: path,
    configFile: false,
    babelrc: false,
    plugins: ['@lingui/babel-plugin-lingui-macro'],
    parserOpts: { plugins: ['typescript', 'jsx'] },
  }).code;
}

export default {
  canInstrument: false,
  getCacheKey: (source, path, options) => swc.getCacheKey(`${source}\n// lingui`, path, options),
  process: (source, path, options) => swc.process(withoutMacros(source, path), path, options),
  processAsync: (source, path, options) => swc.processAsync(withoutMacros(source, path), path, options),
};
