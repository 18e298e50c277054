--TEST--
Signatures explained: one mistake, two together, another key or body, and none that is known
--FILE--
<?php
use Srskit\Signature;

const KEY = 'not-a-real-key';

/** As a client that makes mistakes does it. */
function signed(string $body, string $key = KEY): string
{
    return md5(md5($body . $key) . $key);
}

function names(array $explained): string
{
    $names = array_map(fn (array $one) => implode(' and ', array_column($one, 'name')), $explained['explanations']);
    return trim("{$explained['verdict']} " . implode(' or ', $names));
}

$body = '<item key="first_name">Zoë</item>';
foreach ([
    signed($body), strtoupper(signed($body)), strtoupper(signed("$body\n")), md5($body . KEY), signed("$body\0"),
    signed(str_replace('ë', "\xEB", $body)), signed($body, 'another-key'), signed('<a/>'), '', 'x',
] as $signature) {
    echo names(Signature::explain($body, KEY, $signature)), "\n";
}
echo names(Signature::explain($body, KEY, signed($body, 'another-key'), otherKey: 'another-key')), "\n";
echo names(Signature::explain($body, KEY, signed('<a/>'), otherBody: '<a/>')), "\n";
echo names(Signature::explain($body, KEY, signed('<a/>'), '', '')), "\n";

$explained = Signature::explain($body, KEY, strtoupper(signed($body)));
echo $explained['words'], "\n";
var_dump($explained['explanations'][0][0]['what'] === $explained['words'], $explained['fix'] !== '');
var_dump(str_contains(json_encode($explained), KEY));
foreach ([[$body, "\xFF", ''], [$body, KEY, "\xFF"], [$body, KEY, '', "\xFF"]] as $wrong) {
    try {
        Signature::explain(...$wrong);
    } catch (Srskit\InvalidRequestException $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
right
explained upper_final
explained upper_final and lf_tail
explained single_md5
explained nul_tail
explained latin1
none_known
none_known
none_known
none_known
explained other_key
explained other_body
none_known
the digest is written in upper case
bool(true)
bool(true)
bool(false)
invalid request, nothing was sent: key: it is not UTF-8 at byte 0; convert it to UTF-8 first
invalid request, nothing was sent: signature: it is not UTF-8 at byte 0; convert it to UTF-8 first
invalid request, nothing was sent: other_key: it is not UTF-8 at byte 0; convert it to UTF-8 first
