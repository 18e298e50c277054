--TEST--
What an exception tells of the service's answer: texts, ids, the order that was left, the address that was seen
--FILE--
<?php
use Srskit\{Credentials, Envelope, Exception};

/** What a call ends in that is answered so. */
function ended(string $action, ?int $status, array $answer): Exception
{
    $order = (new Credentials('reseller', 'not-a-real-key'))->exchange($action, 'DOMAIN', ['domain' => 'example.com']);
    $order->step();
    $order->received($status, Envelope::encode(['protocol' => 'XCP', 'action' => 'REPLY'] + $answer));
    try {
        $order->step();
    } catch (Exception $error) {
        return $error;
    }
}

$error = ended('SW_REGISTER', 200, [
    'is_success' => '0', 'response_code' => '485', 'response_text' => 'Domain taken', 'transaction_id' => '2026-1-17',
    'attributes' => ['forced_pending' => '3735286', 'first_name' => 'Zoë', 'id' => ['17', '18']],
]);
var_dump(get_class($error), $error->responseCode(), $error->responseText(), $error->transactionId());
var_dump($error->orderLeft(), $error->addressSeen(), $error->reason(), $error->next(), $error->advice());
var_dump($error->attributes(), $error->report()['attributes'] === $error->attributes());

$error = ended('LOOKUP', null, [
    'response_code' => '555', 'response_text' => 'Connection refused: invalid ip address [192.0.2.77]',
]);
var_dump(get_class($error), $error->addressSeen(), $error->orderLeft(), $error->transactionId(), $error->attributes());

$error = ended('LOOKUP', 200, ['is_success' => '0', 'response_code' => '465', 'response_text' => 'no: zoe@example.com']);
var_dump($error->responseText(), $error->attributes());
?>
--EXPECTF--
string(24) "Srskit\RejectedException"
string(3) "485"
string(12) "Domain taken"
string(9) "2026-1-17"
string(7) "3735286"
NULL
string(7) "refused"
string(10) "look_first"
string(%d) "%s"
array(3) {
  ["forced_pending"]=>
  string(7) "3735286"
  ["first_name"]=>
  string(3) "***"
  ["id"]=>
  array(2) {
    [0]=>
    string(2) "17"
    [1]=>
    string(2) "18"
  }
}
bool(true)
string(28) "Srskit\AccessDeniedException"
string(10) "192.0.2.77"
NULL
NULL
NULL
string(7) "no: ***"
NULL
