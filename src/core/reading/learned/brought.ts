import { bring } from './concern-words.ts';
import { said } from './said.ts';
import { topics } from './topics-data.ts';

// Whoever imports this file has the words in memory.
bring({ said, topics });
