// Builds wwwroot/build from styles/ and scripts/; nothing third-party is committed.
import { mkdir, rm, copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as sass from 'sass';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '..', 'wwwroot', 'build');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const styles = sass.compile(path.join(here, 'styles', 'app.scss'), {
  style: 'compressed',
  loadPaths: [path.join(here, 'node_modules')],
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
});
const minified = await esbuild.transform(styles.css, { loader: 'css', minify: true });
await writeFile(path.join(out, 'app.css'), minified.code);

await copyFile(
  path.join(here, 'node_modules', '@fontsource-variable', 'plus-jakarta-sans', 'files', 'plus-jakarta-sans-latin-wght-normal.woff2'),
  path.join(out, 'plus-jakarta-sans.woff2'),
);

await esbuild.build({
  entryPoints: [path.join(here, 'scripts', 'app.js')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2020'],
  legalComments: 'none',
  outfile: path.join(out, 'app.js'),
});
