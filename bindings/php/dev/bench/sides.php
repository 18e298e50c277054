<?php

/** Both sides of each row: ours, and the usual way to do the same in PHP. */

declare(strict_types=1);

require __DIR__ . '/../../lib/autoload.php';
require __DIR__ . '/decoders.php';

use Srskit\Envelope;
use Srskit\Exchange;
use Srskit\Testing\StandIn;

const DOMAINS = 1000;
/** What a call asks. */
const LOOKUP = ['LOOKUP', 'DOMAIN', ['domain' => 'example.com']];

/** @return array{callable, callable} a decode, and the same by SimpleXML or the xml extension */
function decoders(callable $theirs): array
{
    $xml = reply_with(DOMAINS);
    $theirs($xml) === Envelope::decode($xml)->value || exit("the decoders do not agree\n");
    return [fn () => Envelope::decode($xml), fn () => $theirs($xml)];
}

/**
 * A call and a bare POST of the same bytes, each over a connection of its own that is open already.
 *
 * Good for 80 calls: after 90 a client retires a connection, and opening one is no keep-alive call.
 *
 * @return array{callable, callable}
 */
function callers(StandIn $stand_in): array
{
    // A client that is kept would bring the connection of the last pair.
    ini_set('srskit.clients_kept', '0');
    $client = $stand_in->client();
    $ours = fn () => $client->call(...LOOKUP);
    $theirs = curl_post($stand_in);
    $ours();
    $theirs();
    return [$ours, $theirs];
}

/** The same bytes over the curl extension, on a connection that is kept. */
function curl_post(StandIn $stand_in): callable
{
    $exchange = new Exchange($stand_in->username, $stand_in->key, ...LOOKUP);
    $post = $exchange->step();
    $headers = array_map(fn ($name, $text) => "$name: $text", array_keys($post->headers), $post->headers);
    $curl = curl_init($stand_in->url);
    curl_setopt_array($curl, [
        CURLOPT_POST => true,
        CURLOPT_POSTFIELDS => $post->body,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CAINFO => $stand_in->caFile,
        CURLOPT_PROXY => '',
    ]);
    return function () use ($curl): void {
        str_contains((string) curl_exec($curl), 'response_code') || exit('curl: ' . curl_error($curl) . "\n");
    };
}

/** A list as the service sends it, in its own layout. */
function reply_with(int $domains): string
{
    $items = '';
    for ($i = 0; $i < $domains; $i++) {
        $items .= "      <item key=\"$i\">\n       <dt_assoc>\n        <item key=\"name\">example-$i.com</item>\n"
            . "        <item key=\"expiredate\">2027-08-26 11:40:14</item>\n        <item key=\"f_auto_renew\">N</item>\n"
            . "        <item key=\"f_let_expire\">Y</item>\n       </dt_assoc>\n      </item>\n";
    }
    return "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n"
        . "<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  <data_block>\n   <dt_assoc>\n"
        . "    <item key=\"protocol\">XCP</item>\n    <item key=\"is_success\">1</item>\n"
        . "    <item key=\"response_code\">200</item>\n    <item key=\"attributes\">\n     <dt_assoc>\n"
        . "    <item key=\"exp_domains\">\n     <dt_array>\n$items     </dt_array>\n    </item>\n"
        . "     </dt_assoc>\n    </item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>\n";
}
