<?php

/** What people write when they decode envelopes themselves. Fair: no work beyond the arrays that come of it. */

declare(strict_types=1);

/** Lets SimpleXML build its tree, and walks it. */
function simple_xml(string $xml): array|string
{
    $root = simplexml_load_string($xml);
    return simple_xml_value($root->body->data_block);
}

function simple_xml_value(SimpleXMLElement $element): array|string
{
    $container = $element->dt_assoc[0] ?? $element->dt_array[0] ?? null;
    if ($container === null) {
        return (string) $element;
    }
    $values = [];
    foreach ($container->item as $item) {
        $values[(string) $item['key']] = simple_xml_value($item);
    }
    return $values;
}

/** Lets the xml extension make its flat list of tags, and folds it up. */
function into_struct(string $xml): array|string
{
    $parser = xml_parser_create('UTF-8');
    xml_parser_set_option($parser, XML_OPTION_CASE_FOLDING, 0);
    xml_parser_set_option($parser, XML_OPTION_SKIP_WHITE, 1);
    xml_parse_into_struct($parser, $xml, $tags);
    $stack = [];
    $keys = [];
    $value = '';
    foreach ($tags as $tag) {
        $is_container = $tag['tag'] === 'dt_assoc' || $tag['tag'] === 'dt_array';
        if ($tag['type'] === 'open' && $is_container) {
            $stack[] = [];
        } elseif ($is_container && $tag['type'] === 'close') {
            $value = array_pop($stack);
        } elseif ($is_container) {
            $value = [];
        } elseif ($tag['tag'] === 'item' && $tag['type'] === 'open') {
            $keys[] = $tag['attributes']['key'];
        } elseif ($tag['tag'] === 'item') {
            $text = $tag['type'] === 'complete';
            $key = $text ? $tag['attributes']['key'] : array_pop($keys);
            $stack[array_key_last($stack)][$key] = $text ? $tag['value'] ?? '' : $value;
        }
    }
    return $value;
}
