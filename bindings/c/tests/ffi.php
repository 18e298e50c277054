<?php
/* Loads the library through include/srskit-ffi.h as it is: ffi.php LIBRARY HEADER */

[, $library, $header] = $argv;
$srskit = FFI::cdef(file_get_contents($header), $library);

function same(mixed $found, mixed $wanted): void
{
    if ($found !== $wanted) {
        fwrite(STDERR, var_export($found, true) . ' is not ' . var_export($wanted, true) . "\n");
        exit(1);
    }
}

same($srskit->srskit_abi_version(), $srskit->SRSKIT_ABI_VERSION);
same($srskit->SRSKIT_USUAL_DEADLINE, -1);

/* A digest of the shared vectors' kind: hash of hash and key, worked out by PHP's own md5. */
$body = '<item key="first_name">Zoë</item>';
$signature = $srskit->new('char[' . $srskit->SRSKIT_SIGNATURE_SIZE . ']');
$status = $srskit->srskit_sign($body, strlen($body), 'not-a-real-key', 14, FFI::addr($signature));
same($status, $srskit->SRSKIT_STATUS_OK);
same(FFI::string($signature), md5(md5($body . 'not-a-real-key') . 'not-a-real-key'));

$value = $srskit->new('srskit_value *');
same($srskit->srskit_value_from_json('{"a":[1]}', 9, FFI::addr($value)), $srskit->SRSKIT_STATUS_OK);
same($srskit->srskit_value_kind($value), $srskit->SRSKIT_KIND_ASSOC);
$srskit->srskit_value_free($value);

same($srskit->srskit_value_new_assoc(null), $srskit->SRSKIT_STATUS_INVALID_REQUEST);
same(str_contains($srskit->srskit_last_error(), 'value: it is NULL'), true);
echo "C ffi: header loaded without a preprocessor\n";
