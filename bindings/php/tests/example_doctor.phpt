--TEST--
The example of a settings page: settings that work, and some that do not
--FILE--
<?php
require __DIR__ . '/standin.inc';
putenv('SRSKIT_PROXY=none');
putenv('SRSKIT_CONFIG=/dev/null');
foreach ([variable('SRSKIT_STANDIN_URL'), 'http://example.com'] as $system) {
    putenv("SRSKIT_SYSTEM=$system");
    require __DIR__ . '/../examples/doctor.php';
}
?>
--EXPECTF--
healthy
failed
D01 settings: %s
  %s: %s
