//! What clients in the field send, byte for byte, and what they need back.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use srskit_standin::SignatureVerdict;
use support::{Client, KEY, Reply, USER, config, lookup, register, sign, sign_with, standin};

const AVAILABLE: &str = r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">210</item>
    <item key="response_text">Domain available</item>
    <item key="transaction_id">2026-11-24 10:20:30 stand-in 1</item>
    <item key="attributes">
     <dt_assoc>
      <item key="status">available</item>
     </dt_assoc>
    </item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>"#;

/// Sends a request as it is, and reads to the end of the stream, as the clients of HTTP/1.0 do.
fn until_close(request: &str) -> Reply {
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(request);
    let (bytes, end) = client.read_to_end();
    end.expect("closed in an orderly way");
    let received = standin.requests();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].bytes, request.as_bytes());
    assert_eq!(received[0].signature(), SignatureVerdict::Valid);
    Reply::split(bytes)
}

/// Sends a request of a client that keeps its connection, and sends it again on the same one.
fn kept_alive(request: &str) -> Reply {
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(request);
    let reply = client.read_reply();
    assert!(reply.head.ends_with("Connection: keep-alive\r\n\r\n"), "{}", reply.head);
    client.send(request);
    assert_eq!(client.read_reply().body, reply.body.replace("stand-in 1", "stand-in 2"));
    let received = standin.requests();
    assert_eq!(received.iter().map(|received| received.connection).collect::<Vec<_>>(), [1, 1]);
    assert!(received.iter().all(|received| received.bytes == request.as_bytes()));
    assert!(received.iter().all(|received| received.signature() == SignatureVerdict::Valid));
    reply
}

/// HTTP/1.0 without Host, its own item in front, attributes before the rest, header with msg_id.
#[test]
fn official_php_toolkit() {
    // The signature was worked out by another program.
    let request = "POST / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: reseller\r\n\
        X-Signature: 1fd2f57357b610f602d119209a342cff\r\nContent-Length: 717\r\n\r\n\
        <?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n \
        <header>\n  <version>0.9</version>\n  <msg_id>2221795515630391</msg_id>\n  <msg_type>standard</msg_type>\n </header>\n \
        <body>\n  <data_block>\n   <dt_assoc>\n    <item key=\"func\">lookupDomain</item>\n    <item key=\"attributes\">\n     <dt_assoc>\n      \
        <item key=\"domain\">example.com</item>\n      <item key=\"note\">Zo\u{c3}\u{ab} &apos;&quot;&amp;</item>\n      <item key=\"empty\">\n       \
        <dt_assoc>\n       </dt_assoc>\n      </item>\n     </dt_assoc>\n    </item>\n    <item key=\"protocol\">XCP</item>\n    \
        <item key=\"action\">LOOKUP</item>\n    <item key=\"object\">DOMAIN</item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>";
    let reply = until_close(request);
    assert_eq!(
        reply.head,
        "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:20:30 GMT\r\nContent-Type: text/xml\r\nContent-Length: 675\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(reply.body, AVAILABLE);
}

/// The method in lower case, no Host, tabs, lower-case action, attributes flat.
#[test]
fn myadmin() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n\
        \t<header>\n\t\t<version>0.9</version>\n\t</header>\n\t<body>\n\t\t<data_block>\n\t\t\t<dt_assoc>\n\
        \t\t\t\t<item key=\"protocol\">XCP</item>\n\t\t\t\t<item key=\"action\">lookup</item>\n\t\t\t\t<item key=\"object\">domain</item>\n\
        \t\t\t\t<item key=\"attributes\">\n\t\t\t\t\t<dt_assoc>\n\t\t\t\t\t\t<item key=\"domain\">example.com</item>\n\n\
        \t\t\t\t\t</dt_assoc>\n\t\t\t\t</item>\n\t\t\t</dt_assoc>\n\t\t</data_block>\n\t</body>\n</OPS_envelope>\n";
    let reply = until_close(&format!(
        "post / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n{body}",
        sign(body),
        body.len()
    ));
    // It throws six lines away and takes the rest for XML.
    let text = format!("{}{}", reply.head, reply.body);
    let rest: Vec<_> = text.split('\n').skip(6).collect();
    assert_eq!(rest.join("\n"), AVAILABLE);
}

/// HTTP/1.1 with close, four own headers ended by bare LF, Content-Length twice, no encoding declared.
#[test]
fn deaduseful() {
    let body = "<?xml version=\"1.0\"?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope><header><version>0.9</version></header>\
        <body><data_block><dt_assoc><item key=\"protocol\">XCP</item><item key=\"object\">DOMAIN</item><item key=\"action\">LOOKUP</item>\
        <item key=\"domain\">b&#xFC;cher.example</item><item key=\"attributes\"><dt_assoc><item key=\"domain\">example.com</item></dt_assoc></item>\
        </dt_assoc></data_block></body></OPS_envelope>\n";
    let length = body.len();
    let reply = until_close(&format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: {length}\r\n\
         Content-Type:text/xml\nX-Username:{USER}\nX-Signature:{}\nContent-Length:{length}\r\n\r\n{body}",
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// The target without slash, CRLF everywhere, an empty line after the block, no escaping.
#[test]
fn e_noise() {
    let body = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\r\n<OPS_envelope>\r\n\
        <header>\r\n<version>0.9</version>\r\n</header>\r\n<body>\r\n<data_block>\r\n<dt_assoc>\r\n<item key=\"protocol\">XCP</item>\r\n\
        <item key=\"action\">lookup</item>\r\n<item key=\"object\">domain</item>\r\n<item key=\"attributes\">\r\n<dt_assoc>\r\n\
        <item key=\"domain\">example.com</item>\r\n</dt_assoc>\r\n</item>\r\n</dt_assoc>\r\n</data_block>\r\n</body>\r\n</OPS_envelope>\r\n\r\n";
    let reply = until_close(&format!(
        "POST horizon.opensrs.net HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n{body}",
        sign(body),
        body.len()
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// The same client with a name outside ASCII: it counts characters, so the server gets a cut body.
/// That must come out as a refusal, and not as a hang.
#[test]
fn a_length_counted_in_characters_is_refused_at_once() {
    let body = lookup("bücher.example");
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(format!(
        "POST / HTTP/1.1\r\nX-Username: {USER}\r\nX-Signature: {}\r\nContent-Length: {}\r\n\r\n{body}",
        sign(&body),
        body.chars().count()
    ));
    assert_eq!(client.read_reply().code(), "401");
    assert!(client.is_at_end(), "what is left of the body is not taken for a request");
    assert_eq!(standin.requests().len(), 1);
}

/// No DOCTYPE, a declaration without encoding, empty elements, headers of its library.
#[test]
fn ruby() {
    let body = "<?xml version=\"1.0\"?>\n<OPS_envelope>\n  <header>\n    <version>0.9</version>\n  </header>\n  <body>\n    <data_block>\n      <dt_assoc>\n\
        \x20       <item key=\"protocol\">XCP</item>\n        <item key=\"action\">LOOKUP</item>\n        <item key=\"object\">DOMAIN</item>\n\
        \x20       <item key=\"attributes\">\n          <dt_assoc>\n            <item key=\"domain\">example.com</item>\n            <item key=\"name\">Zo&#xEB;</item>\n\
        \x20           <item key=\"a\"/>\n            <item key=\"b\">\n              <dt_assoc/>\n            </item>\n            <item key=\"c\">\n              <dt_array/>\n\
        \x20           </item>\n          </dt_assoc>\n        </item>\n      </dt_assoc>\n    </data_block>\n  </body>\n</OPS_envelope>\n";
    let reply = until_close(&format!(
        "POST / HTTP/1.1\r\nContent-Length: {}\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\n\
         Accept-Encoding: gzip;q=1.0,deflate;q=0.6,identity;q=0.3\r\nAccept: */*\r\nUser-Agent: Ruby\r\nConnection: close\r\nHost: 127.0.0.1:55443\r\n\r\n{body}",
        body.len(),
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// TE, and a Connection header with more than one word; header names in the client's order.
#[test]
fn perl() {
    let body = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n  <header>\n    <version>0.9</version>\n  </header>\n\
        <body><data_block><dt_assoc><item key=\"protocol\">XCP</item><item key=\"action\">lookup</item><item key=\"object\">domain</item>\
        <item key=\"attributes\"><dt_assoc><item key=\"domain\">example.com</item></dt_assoc></item></dt_assoc></data_block></body>\n</OPS_envelope>\n";
    let reply = until_close(&format!(
        "POST / HTTP/1.1\r\nTE: deflate,gzip;q=0.3\r\nConnection: TE, close\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Net::OpenSRS/0.06\r\n\
         Content-Length: {}\r\nContent-Type: text/xml\r\nX-Signature: {}\r\nX-Username: {USER}\r\n\r\n{body}",
        body.len(),
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// Keys in their order, non-ASCII as decimal references, empty items that close themselves with a blank before.
#[test]
fn python_yola() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n\
        <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key=\"action\">lookup</item>\
        <item key=\"attributes\"><dt_assoc><item key=\"comments\">Zo&#235;</item><item key=\"domain\">example.com</item>\
        <item key=\"note\" /></dt_assoc></item><item key=\"object\">domain</item><item key=\"protocol\">XCP</item></dt_assoc>\
        </data_block></body></OPS_envelope>";
    let reply = until_close(&format!(
        "POST / HTTP/1.1\r\nAccept-Encoding: identity\r\nContent-Length: {}\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Python-urllib/3.11\r\n\
         Content-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\nConnection: close\r\n\r\n{body}",
        body.len(),
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// `standalone="yes"`, two blanks per level, the headers of Node's fetch.
#[test]
fn node_opensrs() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n  <header>\n    \
        <version>0.9</version>\n  </header>\n  <body>\n    <data_block>\n      <dt_assoc>\n        <item key=\"protocol\">XCP</item>\n        \
        <item key=\"action\">LOOKUP</item>\n        <item key=\"object\">DOMAIN</item>\n        <item key=\"attributes\">\n          <dt_assoc>\n            \
        <item key=\"domain\">example.com</item>\n          </dt_assoc>\n        </item>\n      </dt_assoc>\n    </data_block>\n  </body>\n</OPS_envelope>";
    let reply = kept_alive(&format!(
        "POST / HTTP/1.1\r\nhost: 127.0.0.1:55443\r\nconnection: keep-alive\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\n\
         X-Signature: {}\r\naccept: */*\r\naccept-language: *\r\nsec-fetch-mode: cors\r\nuser-agent: node\r\n\
         accept-encoding: br, gzip, deflate\r\ncontent-length: {}\r\n\r\n{body}",
        sign(body),
        body.len()
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// All on one line, single quotes, items in any order, an empty container with both of its tags, raw UTF-8.
#[test]
fn go_hamochi() {
    let body = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?><!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'><OPS_envelope><header>\
        <version>0.9</version></header><body><data_block><dt_assoc><item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc>\
        <item key=\"note\">Zoë</item><item key=\"list\"><dt_assoc></dt_assoc></item><item key=\"domain\">example.com</item></dt_assoc></item>\
        <item key=\"protocol\">XCP</item><item key=\"action\">LOOKUP</item></dt_assoc></data_block></body></OPS_envelope>";
    let reply = kept_alive(&format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: {}\r\nContent-Type: text/xml\r\n\
         X-Signature: {}\r\nX-Username: {USER}\r\nAccept-Encoding: gzip\r\n\r\n{body}",
        body.len(),
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// No declaration and no DOCTYPE, one blank per level, the user's header in a spelling of its own.
#[test]
fn go_philhug() {
    let body = "<OPS_envelope>\n <header>\n  <version>0.9</version>\n </header>\n <body>\n  <data_block>\n   <dt_assoc>\n    \
        <item key=\"attributes\">\n     <dt_assoc>\n      <item key=\"domain\">example.com</item>\n     </dt_assoc>\n    </item>\n    \
        <item key=\"object\">DOMAIN</item>\n    <item key=\"action\">LOOKUP</item>\n    <item key=\"protocol\">XCP</item>\n   </dt_assoc>\n  \
        </data_block>\n </body>\n</OPS_envelope>";
    let reply = kept_alive(&format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nUser-Agent: opensrs-go\r\nContent-Length: {}\r\nAccept: text/xml\r\n\
         Content-Type: text/xml\r\nX-Signature: {}\r\nX-UserName: {USER}\r\nAccept-Encoding: gzip\r\n\r\n{body}",
        body.len(),
        sign(body)
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// A declaration with `standalone='yes'`, and at the end a tag that closes what was closed before: the
/// service's codec never sees it.
#[test]
fn go_mythic_beasts() {
    let body = "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope><header>\
        <version>0.9</version></header><body><data_block><dt_assoc><item key=\"protocol\">XCP</item><item key=\"action\">LOOKUP</item>\
        <item key=\"object\">DOMAIN</item><item key=\"attributes\"><dt_assoc><item key=\"domain\">example.com</item></dt_assoc></item>\
        </dt_assoc></data_block></body></header>";
    let reply = kept_alive(&format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        sign(body),
        body.len()
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// No DOCTYPE, a declaration without the final blank; a value with `&` has become an empty item, an empty list an assoc.
#[test]
fn blesta() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<OPS_envelope>\n  <header>\n    <version>0.9</version>\n  </header>\n  <body>\n    \
        <data_block>\n      <dt_assoc>\n        <item key=\"protocol\">XCP</item>\n        <item key=\"action\">LOOKUP</item>\n        \
        <item key=\"object\">DOMAIN</item>\n        <item key=\"attributes\">\n          <dt_assoc>\n            <item key=\"domain\">example.com</item>\n            \
        <item key=\"org_name\"/>\n            <item key=\"city\">Zürich</item>\n            <item key=\"list\">\n              <dt_assoc/>\n            </item>\n          \
        </dt_assoc>\n        </item>\n      </dt_assoc>\n    </data_block>\n  </body>\n</OPS_envelope>\n";
    let reply = kept_alive(&format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nAccept: */*\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        sign(body),
        body.len()
    ));
    assert_eq!(reply.body, AVAILABLE);
}

/// Line ends of Windows, a charset beside the type, `Keep-Alive: false` (which says nothing), TLS 1.2 at most.
#[test]
fn dot_net() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\r\n<OPS_envelope>\r\n  <header>\r\n    \
        <version>0.9</version>\r\n  </header>\r\n  <body>\r\n    <data_block>\r\n      <dt_assoc>\r\n        <item key=\"protocol\">XCP</item>\r\n        \
        <item key=\"action\">LOOKUP</item>\r\n        <item key=\"object\">DOMAIN</item>\r\n        <item key=\"attributes\">\r\n          <dt_assoc>\r\n            \
        <item key=\"domain\">example.com</item>\r\n            <item key=\"empty\">\r\n              <dt_assoc />\r\n            </item>\r\n          \
        </dt_assoc>\r\n        </item>\r\n      </dt_assoc>\r\n    </data_block>\r\n  </body>\r\n</OPS_envelope>";
    let request = format!(
        "POST / HTTP/1.1\r\nX-Username: {USER}\r\nKeep-Alive: false\r\nAccept: text/xml\r\nContent-Type: text/xml; charset=utf-8\r\n\
         X-Signature: {}\r\nContent-Length: {}\r\nHost: 127.0.0.1:55443\r\n\r\n{body}",
        sign(body),
        body.len()
    );
    let standin = standin();
    let tls = support::tls_with(&standin, &[&rustls::version::TLS12]);
    let mut client = Client(rustls::StreamOwned::new(tls, support::socket(&standin)));
    for number in 1..=2 {
        client.send(&request);
        let reply = client.read_reply();
        assert_eq!(reply.body, AVAILABLE.replace("stand-in 1", &format!("stand-in {number}")));
    }
}

/// HTTP/1.1 without close: .NET, Go and Node use a connection again, and send their headers in lower case.
#[test]
fn kept_alive_connections_take_several_calls() {
    let standin = standin();
    let mut client = Client::connect(&standin);
    for (number, domain) in ["example.com", "taken.example"].into_iter().enumerate() {
        let body = lookup(domain);
        client.send(format!(
            "POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\nKeep-Alive: false\r\ncontent-type: text/xml; charset=utf-8\r\n\
             x-username: {USER}\r\nx-signature: {}\r\ncontent-length: {}\r\n\r\n{body}",
            sign(&body),
            body.len()
        ));
        let reply = client.read_reply();
        assert_eq!(reply.code(), ["210", "211"][number]);
        assert!(reply.head.ends_with("Connection: keep-alive\r\n\r\n"), "{}", reply.head);
        assert_eq!(reply.head.lines().count(), 6);
    }
    let requests = standin.requests();
    assert_eq!(requests.iter().map(|request| request.connection).collect::<Vec<_>>(), [1, 1]);
}

/// Old cURL and .NET on Windows wait for this before they send a long body.
#[test]
fn expect_100_continue() {
    let body = register("example.com", "1", "process");
    let standin = standin();
    let mut client = Client::connect(&standin);
    client.send(format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Username: {USER}\r\nX-Signature: {}\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        sign(&body),
        body.len()
    ));
    let mut answer = [0; 25];
    std::io::Read::read_exact(&mut client.0, &mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 100 Continue\r\n\r\n");
    client.send(&body);
    assert_eq!(client.read_reply().code(), "200");
}

/// Order of items differs from reply to reply by default, and is the same for the same seed.
#[test]
fn replies_are_shuffled_by_seed() {
    let texts = |seed| -> Vec<String> {
        let standin =
            srskit_standin::StandIn::start(config().seed(seed).item_order(srskit_standin::ItemOrder::Shuffled))
                .unwrap();
        (0..6).map(|_| support::call(&standin, &lookup("example.com")).body).collect()
    };
    let (first, again, other) = (texts(1), texts(1), texts(2));
    assert_eq!(first, again);
    assert_ne!(first, other);
    let starts: std::collections::BTreeSet<_> = first.iter().map(|text| text.lines().nth(9)).collect();
    assert!(starts.len() > 1, "{starts:?}");
}

#[test]
fn the_signature_formula_of_these_tests_is_the_guides() {
    // Worked out with another program's MD5.
    assert_eq!(sign_with("<a/>", KEY), "a34c0c1d0c4a33413fe8cafbc21c7dc3");
}
