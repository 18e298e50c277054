#!/bin/sh
# The reply to an order is lost after it was carried out; buy.sh asks again, and pays once.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
cd "$work"

# The stand-in ends when its standard input closes, so it goes with this script. Its first line says where it is.
mkfifo stdin stdout
srskit stand-in --until-stdin-closes --fault SW_REGISTER:after-commit:reset < stdin > stdout 2> log &
exec 3> stdin
trap 'exec 3>&-; wait; rm -r "$work"' EXIT
read -r start < stdout

field() { printf '%s' "$start" | sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/"; }
SRSKIT_SYSTEM=$(field url) SRSKIT_CA_FILE=$(field ca_file) SRSKIT_USERNAME=$(field username) SRSKIT_KEY=$(field key)
export SRSKIT_SYSTEM SRSKIT_CA_FILE SRSKIT_USERNAME SRSKIT_KEY

expect() { [ "$2" = "$3" ] || { echo "$1: $2 instead of $3" >&2; exit 1; }; }

sh "$here/buy.sh" example.com "$here/order.json" && first=0 || first=$?
expect "the first try" "$first" 13
sh "$here/buy.sh" example.com "$here/order.json" && second=0 || second=$?
expect "the second try" "$second" 0

debits=$(curl -s "$(field control_url)/ledger?domain=example.com" | grep -o '"debit"' | wc -l)
expect "debits" "$((debits))" 1
echo "paid once"
