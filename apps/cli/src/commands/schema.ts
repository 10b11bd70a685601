import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';

/** JSON Schema of a submission for the framework, or of a scheme file. */
export async function schema(session: Session): Promise<Answer> {
  const { schemeSchema, submissionSchema } = await import('@fazhi/core/scheme');
  const made = session.operands[0] === 'framework' ? schemeSchema() : submissionSchema(await chosenFramework(session));
  return { output: `${JSON.stringify(made, null, 2)}\n` };
}
