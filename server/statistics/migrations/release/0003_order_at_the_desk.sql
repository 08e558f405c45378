-- The office's own command asks as the API does: whichever process holds the lock executes it.
grant insert (id, action, quarter, version, sha256, requested_by, requested_at) on release_order to equality_release_writer;
