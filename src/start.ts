#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// From the second start on nothing is compiled anew: half the time until it serves. The cache lies
// beside the program: in a folder for everybody somebody else could put code into it.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'next-round'));
// Nearly all that is made while the program loads stays: room for what is soon thrown away would only
// be held for nothing, some 25 MB of it. Whoever works later may have it.
setFlagsFromString('--semi-space-growth-factor=1');
setTimeout(() => {
  setFlagsFromString('--semi-space-growth-factor=2');
  // A server may be killed and never get to its end, where node would write it.
  flushCompileCache();
}, 5000).unref();
await import('./main.ts');
