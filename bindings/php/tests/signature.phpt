--TEST--
Signatures: 32 lower-case hex digits over the bytes, and nothing else is valid
--FILE--
<?php
use Srskit\Signature;

$body = '<item key="first_name">Zoë</item>';
$signature = Signature::sign($body, 'not-a-real-key');
var_dump($signature === md5(md5("{$body}not-a-real-key") . 'not-a-real-key'));
var_dump(Signature::verify($body, 'not-a-real-key', $signature));
foreach ([strtoupper($signature), "{$signature}\n", '', "\xFF", substr($signature, 1)] as $other) {
    var_dump(Signature::verify($body, 'not-a-real-key', $other));
}
var_dump(Signature::verify("$body ", 'not-a-real-key', $signature));
var_dump(Signature::verify($body, '', Signature::sign($body, '')));
var_dump(Signature::sign("a\0b", 'k') === md5(md5("a\0bk") . 'k'));
try {
    Signature::sign($body, "\xFFkey");
} catch (Srskit\InvalidRequestException $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
invalid request, nothing was sent: key: it is not UTF-8 at byte 0; convert it to UTF-8 first
