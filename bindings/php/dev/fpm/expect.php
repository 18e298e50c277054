<?php

/** @return array<string, string> domains to look up for a request, and the code of each: free or taken by a bit of a digest */
function expected(int $n): array
{
    $lookups = [];
    $bits = crc32("request $n");
    for ($place = 0; $place < 4; $place++) {
        $is_taken = ($bits >> $place & 1) === 1;
        $lookups[($is_taken ? 'taken' : 'free') . "-$n-$place.example.com"] = $is_taken ? '211' : '210';
    }
    return $lookups;
}
