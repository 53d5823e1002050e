import { register } from 'node:module';

// For `node --import`. tsx also runs TypeScript, but keeps the name of every function alive at run time: a function made
// in an inner loop then costs ten times as much, which is not what the bundled command does.
register('./typescript-hooks.mjs', import.meta.url);
