--TEST--
Arrays in and out: maps, lists, numbers, booleans, empty ones
--FILE--
<?php
use Srskit\{ArrayValue, AssocValue, Envelope};

function items(mixed $value): string
{
    $xml = Envelope::encode($value);
    return substr($xml, strpos($xml, '<data_block>') + 12, -strlen('</data_block></body></OPS_envelope>'));
}

echo items(['a' => 'Zoë & Söhne', 'n' => -7, 'yes' => true, 'no' => false]), "\n";
echo items(['ns1.example.com', 'ns2.example.com']), "\n";
echo items([]), "\n";
echo items(new ArrayValue()), "\n";
echo items(new AssocValue(['a', 'b'])), "\n";
echo items(new ArrayValue([7 => 'a', 'x' => 'b'])), "\n";
echo items([1 => 'a', 'k' => new ArrayValue(['b'])]), "\n";
echo items('text'), "\n";

$last = 'x';
$values = ['a' => &$last];
unset($last);
echo items($values), "\n";

$value = ['text' => " \t\n🦊 ]]>", 'map' => ['k' => ['deep' => '']], 'list' => [['a' => '1'], ['a' => '2']], '12' => 'n'];
$decoded = Envelope::decode(Envelope::encode($value));
var_dump($decoded->value === $value, $decoded->version, $decoded->warnings);

$odd = Envelope::decode('<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>'
    . '<item key="a">1</item><item key="a">2</item></dt_assoc></data_block></body></OPS_envelope>');
foreach ($odd->warnings as $warning) {
    var_dump(array_map('gettype', $warning));
}
var_dump($odd->value, $warning['kind'], $warning['path'], $warning['contradiction']);
?>
--EXPECT--
<dt_assoc><item key="a">Zoë &amp; Söhne</item><item key="n">-7</item><item key="yes">1</item><item key="no">0</item></dt_assoc>
<dt_array><item key="0">ns1.example.com</item><item key="1">ns2.example.com</item></dt_array>
<dt_assoc></dt_assoc>
<dt_array></dt_array>
<dt_assoc><item key="0">a</item><item key="1">b</item></dt_assoc>
<dt_array><item key="0">a</item><item key="1">b</item></dt_array>
<dt_assoc><item key="1">a</item><item key="k"><dt_array><item key="0">b</item></dt_array></item></dt_assoc>
<dt_scalar>text</dt_scalar>
<dt_assoc><item key="a">x</item></dt_assoc>
bool(true)
string(3) "0.9"
array(0) {
}
array(5) {
  ["kind"]=>
  string(6) "string"
  ["path"]=>
  string(6) "string"
  ["offset"]=>
  string(7) "integer"
  ["message"]=>
  string(6) "string"
  ["contradiction"]=>
  string(7) "boolean"
}
array(1) {
  ["a"]=>
  string(1) "2"
}
string(13) "duplicate_key"
string(1) "a"
bool(true)
