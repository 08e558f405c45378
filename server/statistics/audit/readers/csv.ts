import { fieldsOf, rowsOf, isDimension, undeclared, type IdOf, type Reading, type Told } from './told.ts';

/** The list of all cells by their ids. */
export function readCells(content: string): Reading {
  const [header, ...lines] = content.trimEnd().split('\n');
  if (header !== 'id,value,status') return undeclared;
  return lines.map((line) => {
    const [, id = '', raw = '', status = ''] = /^(.*),([^,]*),([^,]*)$/.exec(line) ?? [];
    return { id, raw: raw || status, status: statusOf(status) };
  });
}

/** A table with a column for the code and one for the label of each dimension. */
export function readCsv(content: string, idOf: IdOf): Reading {
  const [first = '', ...lines] = content.trimEnd().split('\r\n');
  const header = fieldsOf(first);
  const isRead = (name: string) => ['value', 'status'].includes(name) || isDimension(name);
  if (!header.every((name) => isRead(name.replace(/_label$/, '')))) return undeclared;
  return rowsOf(header, lines, isRead).map((at) => {
    const { value = '', status = '' } = at;
    return { id: idOf(at), raw: value || status, status: statusOf(status) };
  });
}

const statusOf = (status: string): Told['status'] => (status === 'A' || status === 'B' ? status : 'C');
