--TEST--
The registrar module of the examples, on a stand-in of its own
--FILE--
<?php
require __DIR__ . '/../examples/registrar.php';
?>
--EXPECT--
available: {"available":true}
registered: {"order_id":true,"success":true}
again: {"error":"the registration failed: Domain taken"}
renewed: {"success":true}
eleven years: {"error":"attributes.period: 11 years; 1 to 10 are allowed"}
left: {"balance":"80.00"}
lost: to look at: lost-example.com
{"pending":true}
