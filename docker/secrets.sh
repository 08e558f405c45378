#!/bin/sh
# Makes every secret of compose.yml that is not there yet: docker/secrets/<NAME>, one a file. Keep a copy of what
# docs/operating.md names, and keep it apart. STATISTICS_DB is set where the statistics side is another machine's.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
umask 022 # The directory is closed; in the container another user than its owner must read the file.

operational=${OPERATIONAL_DB:-operational-db:5432}
statistics=${STATISTICS_DB:-statistics-db:5432}

keep() { # name, content
  [ -e "secrets/$1" ] || printf '%s\n' "$2" > "secrets/$1"
}
password() { # of whom: the same in each of their addresses
  keep ".$1" "$(openssl rand -hex 32)"
  cat "secrets/.$1"
}
address() { # setting, role, server, database
  keep "$1" "postgres://$2:$(password "$2")@$3/$4"
}

for side in operational statistics; do
  upper=$(echo "$side" | tr '[:lower:]' '[:upper:]')
  keep "${upper}_ADMINISTRATOR_PASSWORD" "$(openssl rand -hex 32)"
done
keep OPERATIONAL_ADMINISTRATOR "postgres://equality_administrator:$(cat secrets/OPERATIONAL_ADMINISTRATOR_PASSWORD)@$operational/postgres"
keep STATISTICS_ADMINISTRATOR "postgres://equality_administrator:$(cat secrets/STATISTICS_ADMINISTRATOR_PASSWORD)@$statistics/postgres"

address MIGRATION_DATABASE_URL equality_owner "$operational" equality_operational
address OPERATIONAL_DATABASE_URL equality_app "$operational" equality_operational
address TRANSFER_DATABASE_URL equality_transfer "$operational" equality_operational
address CHECKS_DATABASE_URL equality_checks "$operational" equality_operational
address KEYS_DATABASE_URL equality_keys "$operational" equality_keys
address TRANSFER_KEYS_DATABASE_URL equality_transfer "$operational" equality_keys
address STATISTICS_MIGRATION_DATABASE_URL equality_statistics_owner "$statistics" equality_statistics
address INBOX_DATABASE_URL equality_inbox "$statistics" equality_statistics
address STATISTICS_DATABASE_URL equality_statistician "$statistics" equality_statistics
address RELEASE_MIGRATION_DATABASE_URL equality_release_owner "$statistics" equality_release
address RELEASE_WRITER_DATABASE_URL equality_release_writer "$statistics" equality_release
address RELEASE_DATABASE_URL equality_release_reader "$statistics" equality_release

for name in KEY_ENCRYPTION_KEY TRANSFER_KEY_ENCRYPTION_KEY RECEIPT_PEPPER; do
  keep "$name" "$(openssl rand -base64 32)"
done
echo "Every secret is in docker/secrets."
