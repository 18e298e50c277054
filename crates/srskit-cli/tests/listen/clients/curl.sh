#!/bin/sh
# curl, as in a shell script: MISTAKE URL CA-FILE FOLDER.
mistake=$1 url=$2 ca_file=$3 folder=$4
set -- --silent --show-error --max-time 20 --output /dev/null --cacert "$ca_file" --header "@$folder/headers"
case $mistake in
no_body) set -- "$@" --request POST ;;
chunked) set -- "$@" --header 'Transfer-Encoding: chunked' --data-binary "@$folder/body" ;;
*) set -- "$@" --data-binary "@$folder/body" ;;
esac
curl "$@" "$url" || exit 9
