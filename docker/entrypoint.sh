#!/bin/sh
# Settings that are secret come as files, named as the setting: what stands in a container's own environment is shown by
# `docker inspect`.
set -eu
for file in /run/secrets/*; do
  [ -f "$file" ] || continue
  name=$(basename "$file")
  export "$name=$(cat "$file")"
done
exec "$@"
