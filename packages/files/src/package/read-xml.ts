import sax from 'sax';

/** What a reader is told about markup, in order; names without their prefix. */
export interface XmlEvents {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

/** Why markup was not read to its end. */
export type XmlFault = 'too-deep' | 'broken-xml';

/** Far deeper than any report: a table in a table in a text box takes about forty. */
const MOST_LEVELS = 256;

/** Reads well-formed markup without building it, so that deep nesting costs nothing; it is refused all the same. */
export function readXml(xml: string, events: XmlEvents): XmlFault | undefined {
  const parser = sax.parser(true, { trim: false, normalize: false, position: false });
  let fault: XmlFault | undefined;
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_LEVELS) throw new TooDeep();
    events.open(bare(name), (wanted) => {
      const found = [...new Map<string, unknown>(Object.entries(attributes))].find(([key]) => bare(key) === wanted)?.[1];
      return typeof found === 'string' ? found : undefined;
    });
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    events.close(bare(name));
  };
  parser.ontext = (text) => events.text(text);
  parser.oncdata = (text) => events.text(text);
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(xml).close();
  } catch (error) {
    fault = error instanceof TooDeep ? 'too-deep' : 'broken-xml';
  }
  return fault;
}

class TooDeep extends Error {}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
