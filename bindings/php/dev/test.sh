#!/bin/sh
# Builds the extension and runs all of its tests: dev/test.sh LIB_DIR OUT [--memory]
#
# Wants SRSKIT_STANDIN_URL, SRSKIT_CA_FILE, SRSKIT_USERNAME and SRSKIT_KEY of a running stand-in.
# A skipped test is a failure: "make test" is content when the extension cannot even be loaded.
# With --memory under valgrind, which takes longer. Needs php-cli, php-dev; valgrind for --memory.
set -eu
[ $# -ge 2 ] || { echo "usage: dev/test.sh LIB_DIR OUT [--memory]" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
out=$2
extension=$("$here/dev/build.sh" "$1" "$out")
build=$(cd "$(dirname "$extension")/.." && pwd)
SRSKIT_VECTORS=${SRSKIT_VECTORS:-$(cd "$here/../../tests/vectors" && pwd)}
SRSKIT_VECTORS_REPORT=$(dirname "$build")/vectors.txt
export SRSKIT_VECTORS SRSKIT_VECTORS_REPORT NO_INTERACTION=1

php=$(command -v php)
cd "$build"

# run ARGUMENTS…: runs tests; all of them have to run, and to pass.
run() {
    TEST_PHP_EXECUTABLE=$php "$php" -n run-tests.php -q --no-progress -n -d "extension=$extension" "$@" \
        > ../test.log 2>&1 || failed
    passed=$(count passed)
    skipped=$(count skipped)
    leaked=$(count leaked)
    [ "${passed:-0}" -gt 0 ] && [ "${skipped:-1}" -eq 0 ] && [ "${leaked:-0}" -eq 0 ] || failed
    echo "PHP: $passed passed"
}

count() {
    sed -n "s/^Tests $1 *: *\([0-9]*\).*/\1/p" ../test.log
}

failed() {
    cat ../test.log >&2
    for difference in tests/*.diff tests/*.mem; do
        [ ! -s "$difference" ] || { echo "== $difference"; cat "$difference"; } >&2
    done
    exit 1
}

if [ "${3:-}" = --memory ]; then
    # valgrind's memory grows as it likes.
    rm tests/leaks.phpt
    # The doctor gives each probe a second or two, which is too little here. What it sees is judged in credentials.phpt,
    # and C's own doctor program runs under valgrind.
    rm tests/doctor.phpt tests/example_doctor.phpt
    # Those that make calls: what ring's assembler computes counts as undefined for valgrind. The stand-ins that they
    # start are not what is looked at, and compiled patterns read beyond their text.
    calls=$(cd tests && grep -lE 'StandIn|standin.inc|toolkit.inc|examples/' ./*.phpt | sed 's|^\./|tests/|')
    VALGRIND_OPTS="--undef-value-errors=no --trace-children-skip=*/srskit,*/ping,*/tracepath,*/traceroute" run -d pcre.jit=0 -m $calls
    rm $calls
    run -d pcre.jit=0 -m tests
else
    run tests
fi
cat "$SRSKIT_VECTORS_REPORT"
