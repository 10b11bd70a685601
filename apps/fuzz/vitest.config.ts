import { project } from '../repo/config/vitest.ts';

export default project('fuzz');
