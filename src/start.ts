#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// From the second start on nothing is compiled anew: half the time until it serves. The cache lies
// beside the program: in a folder for everybody somebody else could put code into it.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'next-round'));
// A server may be killed and never get to its end, where node would write it.
setTimeout(flushCompileCache, 5000).unref();
await import('./main.ts');
