--TEST--
What an envelope cannot carry is refused with its path
--FILE--
<?php
use Srskit\{Envelope, InvalidRequestException, OutcomeUnknownException};

function refused(mixed $value): void
{
    try {
        Envelope::encode($value);
        echo "encoded\n";
    } catch (InvalidRequestException $error) {
        ['path' => $path, 'what' => $what, 'fix' => $fix] = $error->problems()[0];
        echo "$path | $what | $fix\n";
    }
}

$text = 'x';
$deep = 'x';
for ($i = 0; $i < 65; $i++) {
    $deep = ['a' => $deep];
}
refused(['contact' => ['owner' => ['first_name' => "Zo\xEB"]]]);
refused(['list' => ['ok', ["k\xFF" => 'v']]]);
refused(["\xFF" => 'v']);
refused(['period' => 1.5]);
refused(['a' => [-5 => 1.5]]);
refused(['a' => [['b' => null]]]);
refused(['a' => new DateTime()]);
refused(['a' => ['b' => &$text]]);
refused(['a' => STDOUT]);
refused(['a' => ['b' => "nul\0"]]);
refused($deep);
refused($deep['a']);

$self = [];
$self['self'] = &$self;
refused($self);

try {
    Envelope::decode('<OPS_envelope><body><data_block><dt_assoc><item key="is_success">1</item>');
} catch (OutcomeUnknownException $error) {
    echo $error->getMessage(), "\n";
    $report = $error->report();
    var_dump($error->cause(), $report['offset'], $report['salvaged_is_success'], $report['salvaged_response_code']);
}
?>
--EXPECT--
contact.owner.first_name | it is not UTF-8 at byte 2 | convert it to UTF-8 first
list.1 | a key: it is not UTF-8 at byte 1 | convert it to UTF-8 first
 | a key: it is not UTF-8 at byte 0 | convert it to UTF-8 first
period | it is a float | pass text, such as "9.90": floats cannot hold money
a.-5 | it is a float | pass text, such as "9.90": floats cannot hold money
a.0.b | it is null, which an envelope cannot carry | leave it out, or pass empty text
a | it is an object | pass an array or text
a.b | it is a reference | pass a copy
a | it is nothing that an envelope can carry | pass an array or text
a.b | XML cannot carry U+0000, at byte 3 of the text | remove it
a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a | values are nested too deeply | flatten them
encoded
self | it is a reference | pass a copy
these bytes cannot be decoded: the envelope is cut off at byte 73; if they answer a command that may cost money, look what became of it (the domain, its orders, the balance) before anything is sent again
string(9) "truncated"
int(73)
string(1) "1"
NULL
