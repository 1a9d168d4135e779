// The tables of docs/reference/facts.md, made from the schema of a facts file.

import { z } from 'zod';
import { factKinds, factSchemas } from '../../src/wire/facts-file.ts';

const field = z.looseObject({
  type: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
});
const schema = z.looseObject({
  description: z.string(),
  properties: z.record(z.string(), field),
  required: z.array(z.string()),
});

type Schema = z.infer<typeof schema>;

/** The fields that every kind of fact has. */
const COMMON = ['fact', 'at', 'known', 'by', 'id', 'source', 'note'];

/** What every fact may have. */
export function commonFields(): string {
  return table(schemaOf('time'), COMMON.slice(1));
}

/** A section for each kind of fact, with its own fields. */
export function kindSections(): string {
  return factKinds
    .map((kind) => {
      const own = schemaOf(kind);
      const fields = Object.keys(own.properties).filter((name) => !COMMON.includes(name));
      const told = fields.length === 0 ? [] : [table(own, fields)];
      return [`### \`${kind}\``, own.description, ...told].join('\n\n');
    })
    .join('\n\n');
}

function schemaOf(kind: keyof typeof factSchemas): Schema {
  return schema.parse(z.toJSONSchema(factSchemas[kind]));
}

function table({ properties, required }: Schema, names: readonly string[]): string {
  const rows = names.map((name) => {
    const said = properties[name];
    const shown = required.includes(name) ? `**\`${name}\`**` : `\`${name}\``;
    const known = said?.enum ?? (said?.type === 'boolean' ? ['true', 'false'] : []);
    const values = known.map((value) => `\`${value}\``).join(', ');
    return `| ${shown} | ${said?.description ?? ''}${values === '' ? '' : ` One of ${values}.`} |`;
  });
  return ['| field | what it is |', '| --- | --- |', ...rows].join('\n');
}
