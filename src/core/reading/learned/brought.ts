import { bring } from './concern-words.ts';
import { parseSaid } from './said.ts';
import said from './said.json' with { type: 'json' };
import topics from './topics.json' with { type: 'json' };

// Whoever imports this file has the words in memory.
bring({ said: parseSaid(said), topics });
