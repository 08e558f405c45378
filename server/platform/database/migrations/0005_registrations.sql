-- No delete: a withdrawn registration stays, as withdrawn.
grant select, insert, update on registration to equality_app;

-- Tries are counted at the gate for any address, and forgotten after a quarter of an hour.
grant select, insert, update, delete on sign_in_tries to equality_app;
