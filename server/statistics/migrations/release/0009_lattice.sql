-- By which edition of the lattice a release was built: its version, the day it was signed off, and the hash that was signed.
-- Nothing is known of the releases of before, and a published one does not change.
alter table release add column lattice jsonb;
