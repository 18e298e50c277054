#!/bin/sh
# Builds the extension beside the sources: dev/build.sh LIB_DIR OUT [--static]
#
# LIB_DIR holds libsrskit.so, or libsrskit.a for --static; the extension is OUT/build/modules/srskit.so.
# Needs php-cli and php-dev.
set -eu
[ $# -ge 2 ] || { echo "usage: dev/build.sh LIB_DIR OUT [--static]" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
libraries=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

# What an install would lay out; the soname asks for libsrskit.so.0.
mkdir -p "$out/prefix/include" "$out/prefix/lib"
cp "$here/../../include/srskit.h" "$out/prefix/include/"
for name in libsrskit.so libsrskit.a; do
    ln -sf "$libraries/$name" "$out/prefix/lib/$name"
done
ln -sf "$libraries/libsrskit.so" "$out/prefix/lib/libsrskit.so.0"

rm -rf "$out/build"
mkdir -p "$out/build"
cp -r "$here/config.m4" "$here"/*.c "$here"/*.h "$here/src" "$here/tests" "$here/lib" \
    "$here/examples" "$out/build/"
cd "$out/build"
log=$out/build.log
# A third of a megabyte of relocations becomes a few bytes; glibc 2.36 or newer reads them.
[ -z "${3:-}" ] || export LDFLAGS="-Wl,-z,pack-relative-relocs ${LDFLAGS:-}"
set -- --with-srskit="$out/prefix" ${3:+--enable-srskit-static}
{ phpize && ./configure "$@" && make -j2; } > "$log" 2>&1 || {
    tail -n 30 "$log" >&2
    exit 1
}
if grep -q '\.[ch]:.*warning:' "$log"; then
    grep -A4 '\.[ch]:.*warning:' "$log" >&2
    echo "warnings in the build of the extension" >&2
    exit 1
fi
echo "$out/build/modules/srskit.so"
