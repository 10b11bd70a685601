// A worker does not inherit tsx: it is registered here before anything in TypeScript is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
