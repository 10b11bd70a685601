import { library } from '../../apps/repo/config/tsup.ts';

export default library();
