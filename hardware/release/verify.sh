#!/bin/sh
# Tells whether a release is the one that was signed: verify.sh FOLDER SIGNERS
# FOLDER holds archive, SHA256SUMS and SHA256SUMS.sig. SIGNERS is a file of allowed signers (ssh-keygen(1)) that came to
# this machine another way than the release, once.
set -eu

fail() { printf 'verify.sh: %s\n' "$*" >&2; exit 1; }

[ "$#" = 2 ] || { echo 'Usage: verify.sh FOLDER SIGNERS' >&2; exit 2; }
folder=$1
signers=$2
[ -r "$signers" ] || fail "$signers cannot be read: it must name who may sign a release"
for file in SHA256SUMS SHA256SUMS.sig; do
    [ -r "$folder/$file" ] || fail "$file is missing in $folder"
done
ssh-keygen -Y verify -f "$signers" -I naeste -n naeste-release -s "$folder/SHA256SUMS.sig" <"$folder/SHA256SUMS" ||
    fail 'this list was not signed by whom you trust: do not install it'
(cd "$folder" && sha256sum --check --strict SHA256SUMS) || fail 'a file is not the one that was signed: do not install it'
echo 'The release is the one that was signed.'
