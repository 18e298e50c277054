"""Python's requests: MISTAKE URL CA-FILE FOLDER."""

import json
import pathlib
import sys

import requests

mistake, url, ca_file, folder = sys.argv[1:5]
folder = pathlib.Path(folder)
headers = json.loads((folder / "headers.json").read_text())
body = (folder / "body").read_bytes()
data = iter([body[:100], body[100:]]) if mistake == "chunked" else body
try:
    requests.post(url, data=data, headers=headers, verify=ca_file, timeout=20)
except requests.RequestException:
    sys.exit(9)
