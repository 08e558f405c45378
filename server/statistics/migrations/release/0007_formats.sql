-- Every form of statistics.md §11. The archive for delivery is put together from these when it is asked for.
alter table release_file
  drop constraint release_file_format_check,
  add check (format in ('csv', 'csvw', 'json-stat', 'px', 'sdmx-csv', 'sdmx-json', 'quality', 'quality-text', 'method', 'manifest')),
  drop constraint release_file_language_check,
  -- mul: several languages in one file (ISO 639).
  add check (language in ('da', 'en', 'mul', 'zxx')),
  -- As gzip since these formats came: an answer and an archive take the same bytes. What was published before is as it was.
  add column packed boolean not null default false,
  add column size bigint;
alter table release_file alter column bytes set storage external;
