-- A destroyed key must leave the file too: the transfer rewrites the table, which PostgreSQL otherwise does in its own time.
grant maintain on quarter_key to equality_transfer;
