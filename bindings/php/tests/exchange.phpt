--TEST--
An exchange: bring your own HTTP
--FILE--
<?php
use Srskit\{Envelope, Exchange, MisuseException, Signature};

$exchange = new Exchange('reseller', 'not-a-real-key', 'LOOKUP', 'DOMAIN', ['domain' => 'example.com'], seed: 7);
$step = $exchange->step();
var_dump($step->kind, array_keys($step->headers), $step->connectTimeout, $step->answerTimeout, $step->ownConnection);
var_dump($step->wait, $step->reply);
var_dump(Signature::verify($step->body, 'not-a-real-key', $step->headers['X-Signature']));
var_dump((int) $step->headers['Content-Length'] === strlen($step->body));
var_dump(Envelope::decode($step->body)->value);

try {
    $exchange->step();
} catch (MisuseException $error) {
    echo $error->getMessage(), "\n";
}

$exchange->failed('in_flight', 'reset');
$step = $exchange->step();
var_dump($step->kind, $step->wait >= 0 && $step->wait <= 0.5, $step->body);
var_dump($exchange->step()->kind);
$exchange->received(200, Envelope::encode(['protocol' => 'XCP', 'is_success' => 1, 'response_code' => 211,
    'response_text' => 'Domain taken', 'transaction_id' => 'made-up 7', 'attributes' => ['status' => 'taken']]));
$reply = $exchange->step()->reply;
var_dump($reply);

$order = new Exchange('reseller', 'not-a-real-key', 'SW_REGISTER', 'DOMAIN', items: ['registrant_ip' => '192.0.2.7']);
$step = $order->step();
var_dump($step->ownConnection, Envelope::decode($step->body)->value['registrant_ip']);
$order->failed('in_flight', 'timed_out', 'after 90 s');
try {
    $order->step();
} catch (Srskit\OutcomeUnknownException $error) {
    echo $error->getMessage(), "\n";
    var_dump($error->mayHaveRun(), $error->next(), $error->timedOut(), $error->tries(), $error->cause());
}

foreach ([
    fn () => $order->failed('somewhere', 'reset'),
    fn () => $order->failed('in_flight', 'gremlins'),
    fn () => $order->received(0, ''),
    fn () => $order->tick(-1),
    fn () => new Exchange('reseller', 'k', '', 'DOMAIN', ['a' => 1.5]),
    fn () => new Exchange('reseller', 'k', 'LOOKUP', 'DOMAIN', [], ['x']),
    fn () => new Exchange('reseller', 'k', 'LOOKUP', 'DOMAIN', [], ['action' => 'SW_REGISTER']),
    fn () => new Exchange('reseller', "k\n", ' ', ''),
    fn () => new Exchange('reseller', 'k', 'LOOKUP', 'DOMAIN', timeout: NAN),
] as $misuse) {
    try {
        $misuse();
    } catch (Srskit\Exception $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(4) "send"
array(4) {
  [0]=>
  string(12) "Content-Type"
  [1]=>
  string(10) "X-Username"
  [2]=>
  string(11) "X-Signature"
  [3]=>
  string(14) "Content-Length"
}
float(10)
float(30)
bool(false)
NULL
NULL
bool(true)
bool(true)
array(4) {
  ["protocol"]=>
  string(3) "XCP"
  ["action"]=>
  string(6) "LOOKUP"
  ["object"]=>
  string(6) "DOMAIN"
  ["attributes"]=>
  array(1) {
    ["domain"]=>
    string(11) "example.com"
  }
}
misuse: stepped while the report of a send was due; step, do what the step says, report once, repeat until it is done [LOOKUP DOMAIN]
string(4) "wait"
bool(true)
NULL
string(4) "send"
object(Srskit\Reply)#2 (14) {
  ["outcome"]=>
  string(4) "done"
  ["reason"]=>
  NULL
  ["orderId"]=>
  NULL
  ["code"]=>
  string(3) "211"
  ["text"]=>
  string(12) "Domain taken"
  ["isSuccess"]=>
  bool(true)
  ["fields"]=>
  array(0) {
  }
  ["attributes"]=>
  array(1) {
    ["status"]=>
    string(5) "taken"
  }
  ["items"]=>
  array(2) {
    ["protocol"]=>
    string(3) "XCP"
    ["transaction_id"]=>
    string(9) "made-up 7"
  }
  ["warnings"]=>
  array(0) {
  }
  ["row"]=>
  string(5) "taken"
  ["transactionId"]=>
  string(9) "made-up 7"
  ["httpStatus"]=>
  int(200)
  ["tries"]=>
  int(2)
}
bool(true)
string(9) "192.0.2.7"
outcome unknown, the command may have run: after 90 s; look what became of it (the domain, its orders, the balance) before anything is sent again [SW_REGISTER DOMAIN]
bool(true)
string(10) "look_first"
bool(true)
int(1)
string(9) "timed_out"
invalid request, nothing was sent: stage: it is none that is known; pass connecting or in_flight
invalid request, nothing was sent: cause: it is none that is known; pass other when it is none of the others
invalid request, nothing was sent: status: it is no HTTP status; pass the status of the answer, or null
invalid request, nothing was sent: elapsed: it is no time; pass seconds, 0 or more
invalid request, nothing was sent: attributes.a: it is a float; pass text, such as "9.90": floats cannot hold money
invalid request, nothing was sent: items: it has a number for a key; name each item, such as cookie
invalid request, nothing was sent: action: it is given as an item as well; leave the item out [LOOKUP DOMAIN]
invalid request, nothing was sent: action: it is empty; name what to do, e.g. action LOOKUP, object DOMAIN; also object: it is empty; name what to do, e.g. action LOOKUP, object DOMAIN; also key: the key holds a blank, line end or control character at byte 1 of 2; remove it; a key file often ends in a line end
invalid request, nothing was sent: timeout: it is no time; pass seconds, 0 or more
