<?php
// PHP's curl: MISTAKE URL CA-FILE FOLDER.
[, $mistake, $url, $caFile, $folder] = $argv;
$lines = file("$folder/headers", FILE_IGNORE_NEW_LINES);
$body = file_get_contents("$folder/body");
$call = curl_init($url);
curl_setopt_array($call, [
    CURLOPT_CAINFO => $caFile,
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 20,
]);
if ($mistake === 'chunked') {
    // A body that is read piece by piece has no length beforehand.
    $lines[] = 'Transfer-Encoding: chunked';
    $left = $body;
    curl_setopt($call, CURLOPT_READFUNCTION, function ($call, $stream, int $size) use (&$left) {
        $piece = substr($left, 0, $size);
        $left = substr($left, strlen($piece));
        return $piece;
    });
} else {
    curl_setopt($call, CURLOPT_POSTFIELDS, $body);
}
curl_setopt($call, CURLOPT_HTTPHEADER, $lines);
exit(curl_exec($call) === false ? 9 : 0);
