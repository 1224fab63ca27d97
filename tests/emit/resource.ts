/** What a data package says of a column, as far as tests ask. */
export interface Field {
  name: string;
  type: string;
  constraints: { required: boolean; unique?: boolean; enum?: string[]; pattern?: string };
  categories?: { value: string }[];
}

/** What it says of a table. */
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows: number;
  alternates: { path: string; bytes: number; hash: string }[];
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
