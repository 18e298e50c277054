#!/bin/sh
# Buys a domain name:  sh buy.sh NAME ORDER.json
#
# Run it again as often as you like: it looks before it orders again, so it pays once. Exit code 0: the domain
# is there. 13: nobody can tell yet, run it again later. Others: it was not ordered (`srskit --help` lists them).
set -eu
name=$1 order=$2
note=orders/$name # when it was sent, from before it leaves until its end is known

mkdir -p orders
if [ -e "$note" ]; then
    srskit investigate register "$name" --sent-at "$(cat "$note")" && exit 0 || found=$?
    [ "$found" -eq 1 ] || exit "$found" # 1: it surely did not run, so it may be sent again
fi

date +%s > "$note"
srskit domain register "$name" --handle process --period 1 --values "$order" && exit 0 || ended=$?
[ "$ended" -eq 13 ] || rm "$note"
exit "$ended"
