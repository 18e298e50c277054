#!/bin/sh
# Makes the *_arginfo.h from the *.stub.php; with --check, tells whether one is stale.
#
# Needs php-cli, php-dev (gen_stub.php) and Debian's php-parser, which gen_stub.php would else download.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
build=$(php-config --prefix)/lib/php/$(php-config --phpapi)/build
parser=/usr/share/php/PhpParser
[ -f "$build/gen_stub.php" ] || { echo "gen_stub.php is not in $build; install php-dev" >&2; exit 1; }
[ -d "$parser" ] || { echo "$parser is missing; install php-parser" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$build/gen_stub.php" "$work/"
version=$(sed -n 's/.*\$version = "\([0-9.]*\)";.*/\1/p' "$work/gen_stub.php" | head -n 1)
mkdir -p "$work/PHP-Parser-$version/lib"
ln -s "$parser" "$work/PHP-Parser-$version/lib/PhpParser"

for name in srskit srskit_commands; do
    cp "$here/$name.stub.php" "$work/"
    php "$work/gen_stub.php" "$work/$name.stub.php" > "$work/log" || { cat "$work/log" >&2; exit 1; }
    if [ "${1:-}" = --check ]; then
        cmp -s "$work/${name}_arginfo.h" "$here/${name}_arginfo.h" || {
            echo "bindings/php/${name}_arginfo.h is not what $name.stub.php says; run bindings/php/dev/arginfo.sh" >&2
            exit 1
        }
    else
        cp "$work/${name}_arginfo.h" "$here/${name}_arginfo.h"
    fi
done
