import type { FileKey } from '../../taxonomy/fileFormats.ts';

export interface ReleaseFile {
  tableId: string;
  format: FileKey['format'];
  language: FileKey['language'];
  mediaType: string;
  content: string;
}

/** The bytes of a file. PX is read by programs that know Latin-1 only. */
export const bytesOf = ({ format, content }: Pick<ReleaseFile, 'format' | 'content'>) =>
  Buffer.from(content, format === 'px' ? 'latin1' : 'utf8');
