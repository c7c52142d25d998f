import { installPackages, requireNode, ROOT } from './install.mjs';

requireNode();
await installPackages();

const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
// Where the port is taken, the next free one is used; the address printed is the true one.
const server = await preview({
  root: ROOT,
  preview: { port: 4173, open: false },
});
console.log('\nLuohu 2024 Action Map');
server.printUrls();
console.log('\n  Stop it with Ctrl+C.');
