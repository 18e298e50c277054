#!/bin/sh
# Builds the extension beside the sources: dev/build.sh LIB_DIR OUT
#
# LIB_DIR holds libsrskit.so; the extension is OUT/build/modules/srskit.so. Needs php-cli and php-dev.
set -eu
[ $# -eq 2 ] || { echo "usage: dev/build.sh LIB_DIR OUT" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
library=$(cd "$1" && pwd)/libsrskit.so
mkdir -p "$2"
out=$(cd "$2" && pwd)

# What an install would lay out; the soname asks for libsrskit.so.0.
mkdir -p "$out/prefix/include" "$out/prefix/lib"
cp "$here/../../include/srskit.h" "$out/prefix/include/"
ln -sf "$library" "$out/prefix/lib/libsrskit.so"
ln -sf "$library" "$out/prefix/lib/libsrskit.so.0"

rm -rf "$out/build"
mkdir -p "$out/build"
cp -r "$here/config.m4" "$here"/*.c "$here"/*.h "$here/src" "$here/tests" "$here/lib" "$out/build/"
cd "$out/build"
log=$out/build.log
{ phpize && ./configure --with-srskit="$out/prefix" && make -j2; } > "$log" 2>&1 || {
    tail -n 30 "$log" >&2
    exit 1
}
if grep -q '\.[ch]:.*warning:' "$log"; then
    grep -A4 '\.[ch]:.*warning:' "$log" >&2
    echo "warnings in the build of the extension" >&2
    exit 1
fi
echo "$out/build/modules/srskit.so"
