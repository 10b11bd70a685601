import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { documents } from './index.js';

testPlugin(documents, { describe, it });
