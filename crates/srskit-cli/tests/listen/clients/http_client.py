"""Python's http.client: MISTAKE URL CA-FILE FOLDER."""

import http.client
import json
import pathlib
import ssl
import sys
import urllib.parse

mistake, url, ca_file, folder = sys.argv[1:5]
folder = pathlib.Path(folder)
headers = json.loads((folder / "headers.json").read_text())
body = (folder / "body").read_bytes()
place = urllib.parse.urlsplit(url)
trust = ssl.create_default_context(cafile=ca_file)
connection = http.client.HTTPSConnection(place.hostname, place.port, context=trust, timeout=20)
try:
    if mistake == "chunked":
        connection.request("POST", "/", body=iter([body[:100], body[100:]]), headers=headers)
    else:
        connection.request("POST", "/", body=body, headers=headers)
    connection.getresponse().read()
except (http.client.HTTPException, OSError):
    sys.exit(9)
