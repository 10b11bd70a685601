import { library } from '../../apps/repo/config/tsup.ts';

export default library({ index: 'src/index.ts', scheme: 'src/scheme/index.ts' });
