"""Servers that are no service, one a process: `servers.py KIND ADDRESS PORT [CERTIFICATE KEY [UPSTREAM]]`.

With a certificate they speak TLS.
"""

import socket
import ssl
import sys
import threading
import time


def close_empty(connection):
    """Reads the hello and closes without a byte: "no peer certificate available"."""
    connection.recv(65536)


def ask_for_credentials(connection):
    """A proxy that wants to know who asks; its page holds what it was told."""
    page = b"<html>" + connection.recv(65536) + b"</html>"
    connection.sendall(
        b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=office\r\n"
        b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(page) + page
    )


def speak_http(connection):
    """What listens is a web server without TLS."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def say_nothing(connection):
    """Takes the request, if there is one, and stays silent."""
    connection.recv(65536)
    time.sleep(60)


def request(connection):
    """Reads a whole request; its head's lines by name, and its body."""
    head, _, body = connection.recv(65536).partition(b"\r\n\r\n")
    lines = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    lines = {name.lower(): text for name, text in lines.items()}
    while len(body) < int(lines["content-length"]):
        body += connection.recv(65536)
    return lines, body


def envelope(items, attributes):
    item = "<item key='%s'>%s</item>"
    inner = "".join(item % pair for pair in attributes.items())
    outer = "".join(item % pair for pair in ({"protocol": "XCP", "action": "REPLY"} | items).items())
    return (
        "<?xml version='1.0' encoding='UTF-8'?><OPS_envelope><header><version>0.9</version></header><body><data_block>"
        f"<dt_assoc>{outer}<item key='attributes'><dt_assoc>{inner}</dt_assoc></item></dt_assoc></data_block></body>"
        "</OPS_envelope>"
    ).encode()


def answer(connection, body):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def call_xml_invalid(connection):
    request(connection)
    answer(connection, envelope({"is_success": "0", "response_code": "400", "response_text": "Invalid XML"}, {}))


def answer_late(connection):
    """In time for each single call, and too late for all of them together."""
    request(connection)
    time.sleep(7)
    answer(connection, envelope({"is_success": "1", "response_code": "210", "response_text": "Domain available"}, {}))


# Contacts and an auth code as a registry would hold them; nobody may find them in a bundle.
CANARIES = {
    "owner_name": "Zoe Canary-Lovelace",
    "email": "zoe.canary@example.org",
    "phone": "+1.4165550199",
    "address1": "1 Canary Street",
    "auth_code": "canary-Auth#Code1",
    "canary-auth-code-as-a-name!": "x",
}


def give_everything_away(connection):
    """Quotes the request's secrets and other people's contacts, wherever a reply has room for text."""
    lines, _ = request(connection)
    secrets = [lines["x-signature"], lines["x-username"], *CANARIES.values()]
    text = "Authentication Error: " + ", ".join(secrets) + " " + lines["x-signature"].upper()
    items = {"is_success": "1", "response_code": lines["x-signature"], "response_text": text}
    answer(connection, envelope(items | {"transaction_id": lines["x-signature"]}, CANARIES))


def relay(connection):
    """Hands everything on to another server, over TLS as well: the same service under another name."""
    host, _, port = sys.argv[6].partition(":")
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.check_hostname, trust.verify_mode = False, ssl.CERT_NONE
    with trust.wrap_socket(socket.create_connection((host, int(port)))) as upstream:
        _, head, body = whole(connection)
        upstream.sendall(head + body)
        while piece := upstream.recv(65536):
            connection.sendall(piece)


def whole(connection):
    received = connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    while len(body) < length:
        body += connection.recv(65536)
    return length, head + b"\r\nConnection: close\r\n\r\n", body


KINDS = {
    kind.__name__: kind
    for kind in (
        close_empty, ask_for_credentials, speak_http, say_nothing, call_xml_invalid, answer_late, give_everything_away, relay
    )
}


def serve(kind, connection, context):
    try:
        with context.wrap_socket(connection, server_side=True) if context else connection as secure:
            kind(secure)
    except OSError:
        pass


def main():
    kind, address, port = KINDS[sys.argv[1]], sys.argv[2], int(sys.argv[3])
    context = None
    if len(sys.argv) > 4:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[4], sys.argv[5])
    with socket.create_server((address, port)) as listener:
        print("listening", flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(kind, connection, context), daemon=True).start()


if __name__ == "__main__":
    main()
