--TEST--
A key in php.ini is not read, and that is said
--INI--
srskit.key=abc
--FILE--
<?php
putenv('SRSKIT_CONFIG=/dev/null');
putenv('SRSKIT_KEY');
try {
    new Srskit\Client(system: 'horizon', username: 'reseller');
} catch (Srskit\InvalidRequestException $error) {
    echo $error->problems()[0]['path'], ': ', $error->problems()[0]['what'], "\n";
}
?>
--EXPECTF--
%AWarning: srskit.key in php.ini is not read, so that no page shows it; give srskit.key_file in Unknown on line 0
key: it is not set
